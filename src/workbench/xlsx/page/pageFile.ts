import type { PageLayout } from "../../engine/page/pageLayout";

export const POINTS_PER_INCH = 72;
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** Words of files for Excel's (ISO/IEC 29500-1, 18.18.5 and 18.18.60). */
export const COMMENT_WORDS: Readonly<Record<PageLayout["printComments"], string>> = {
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};

export const ERROR_WORDS: Readonly<Record<PageLayout["printErrors"], string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

/** "Landscape" to "landscape". */
export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
