import type { Language } from "../../src/domain/text/language";

/** Names below build/ and below the add-in's origin; manifest.xml names the same. */
export const METADATA_FILES: Readonly<Record<Language, string>> = {
  en: "functions.json",
  ja: "functions-ja.json",
};
