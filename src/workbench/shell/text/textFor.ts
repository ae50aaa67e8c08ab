import { en } from "./en";
import { ja } from "./ja";
import type { WorkbenchText } from "./workbenchText";

/** The languages that the page offers, by Excel's names for them. */
export const locales = ["en-US", "ja-JP"] as const;
export type Locale = (typeof locales)[number];

const textByLocale: Readonly<Record<Locale, WorkbenchText>> = { "en-US": en, "ja-JP": ja };

export function textFor(locale: Locale): WorkbenchText {
  return textByLocale[locale];
}

/** `?locale=` if it names a language of the page, else the browser's if it is Japanese, else English. */
export function parseLocale(asked: string | null, browserLanguage: string): Locale {
  const named = locales.find((locale) => locale === asked);
  return named ?? (browserLanguage.startsWith("ja") ? "ja-JP" : "en-US");
}
