import type { Language } from "../../src/domain/text/language";

/** Paths below the add-in's origin. */
export const HELP_PAGES: Readonly<Record<Language, string>> = {
  en: "help/functions.html",
  ja: "ja/help/functions.html",
};

/** REVIMPORT.TABLE is at #revimport-table. */
export function anchorOf(functionId: string): string {
  return functionId.toLowerCase().replaceAll(".", "-");
}
