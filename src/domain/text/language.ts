export const LANGUAGES = ["en", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Office gives a locale such as "ja-JP"; everything that is not Japanese reads English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("ja") ? "ja" : "en";
}
