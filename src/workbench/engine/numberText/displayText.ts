import { dateText } from "./dateText";
import { digitsText } from "./digitsText";
import { sectionsOf } from "./formatCode";
import type { Condition, Section } from "./formatCode";
import { fractionText } from "./fractionText";
import { generalText } from "./generalText";
import { known } from "../invariant";

/** What a cell shows of a value, and the colour that the format gives it ("#RRGGBB", or null). */
export interface DisplayText {
  readonly text: string;
  readonly color: string | null;
}

/** What Excel shows where a format has nothing for a number: the sign of a cell that is too narrow. */
const NOTHING_FITS = "########";
const GENERAL_SECTIONS = sectionsOf("General");

/** Numbers and text by a format code, in American English where the code names no language. */
export function displayText(code: string, value: number | string): DisplayText {
  const sections = sectionsOf(code);
  if (typeof value === "string") return textBy(sections, value);
  const chosen = chooseSection(sections, value);
  if (chosen === null) return { text: NOTHING_FITS, color: null };
  const { section, showsSign } = chosen;
  const text = numberText(section, Math.abs(value), value < 0);
  if (text === null) return { text: NOTHING_FITS, color: section.color };
  // What rounds to nothing has no sign.
  const isNothing = section.tokens.some(({ kind }) => kind === "digit") && !/[1-9]/.test(text);
  const sign = value < 0 && showsSign && !isNothing ? "-" : "";
  return { text: sign + withDigits(text, section.digits), color: section.color };
}

function textBy(sections: readonly Section[], value: string): DisplayText {
  const last = sections.at(-1);
  const section = sections[3] ?? (last && hasText(last) ? last : null);
  if (!section) return { text: value, color: null };
  const text = section.tokens
    .map((token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : ""))
    .join("");
  return { text, color: section.color };
}

function hasText({ tokens }: Section): boolean {
  return tokens.some(({ kind }) => kind === "text");
}

interface Choice {
  readonly section: Section;
  readonly showsSign: boolean;
}

function chooseSection(all: readonly Section[], value: number): Choice | null {
  // The last of several with an "@" is for text.
  const last = all.at(-1);
  const isLastForText = all.length > 1 && last !== undefined && hasText(last) && last.tokens.length > 0;
  const sections = isLastForText ? all.slice(0, -1) : all.slice(0, 3);
  if (sections.some(({ condition }) => condition !== null)) return byCondition(sections, value);
  const [first, second, third] = sections;
  if (!first) return { section: known(GENERAL_SECTIONS[0], "section of General"), showsSign: true };
  if (value < 0 && second) return { section: second, showsSign: false };
  if (value === 0 && third) return { section: third, showsSign: false };
  return { section: first, showsSign: true };
}

/** A section without a condition is for the negative numbers in second place, and for all that is left in the last. */
function byCondition(sections: readonly Section[], value: number): Choice | null {
  for (const [at, section] of sections.entries()) {
    const { condition } = section;
    const implied = at === 1 && sections.length > 2 ? NEGATIVE : at === 0 ? POSITIVE : null;
    const asked = condition ?? implied;
    if (asked === null || isMet(asked, value))
      return { section, showsSign: asked === null || !isForNegatives(asked) };
  }
  return null;
}

const NEGATIVE: Condition = { operator: "<", operand: 0 };
const POSITIVE: Condition = { operator: ">", operand: 0 };

/** Sections that only negative numbers get say themselves how their sign looks. */
function isForNegatives({ operator, operand }: Condition): boolean {
  return (operator === "<" && operand <= 0) || ((operator === "<=" || operator === "=") && operand < 0);
}

function isMet({ operator, operand }: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case "=":
      return value === operand;
    case "<>":
      return value !== operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
  }
}

function isDate({ tokens, locale }: Section): boolean {
  return SYSTEM_FORMATS[locale] !== undefined || tokens.some(({ kind }) => kind === "date");
}

/** Null for what is no date. */
function numberText(section: Section, size: number, isNegative: boolean): string | null {
  const { tokens, locale } = section;
  if (isDate(section)) {
    const system = SYSTEM_FORMATS[locale];
    const shown = system ? known(sectionsOf(system)[0], "section of a system format").tokens : tokens;
    return isNegative && size > 0 ? null : dateText(shown, size, languageOf(locale));
  }
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  if (slash > 0 && tokens[slash - 1]?.kind === "digit") return fractionText(tokens, size);
  if (tokens.some(({ kind }) => kind === "general" || kind === "text"))
    return tokens
      .map((token) => {
        if (token.kind === "literal") return token.text;
        return token.kind === "general" || token.kind === "text" ? generalText(size) : "";
      })
      .join("");
  return digitsText(tokens, size);
}

/** Dates and times that follow the settings of the computer. */
const SYSTEM_FORMATS: Readonly<Record<string, string>> = {
  f800: "dddd, mmmm d, yyyy",
  "x-sysdate": "dddd, mmmm d, yyyy",
  f400: "h:mm:ss AM/PM",
  "x-systime": "h:mm:ss AM/PM",
};

/** By the last four digits of a language code of Windows. */
const LANGUAGES: Readonly<Record<string, string>> = {
  "404": "zh-TW",
  "407": "de-DE",
  "409": "en-US",
  "40a": "es-ES",
  "40c": "fr-FR",
  "410": "it-IT",
  "411": "ja-JP",
  "412": "ko-KR",
  "413": "nl-NL",
  "415": "pl-PL",
  "416": "pt-BR",
  "419": "ru-RU",
  "41d": "sv-SE",
  "804": "zh-CN",
  "809": "en-GB",
  c0a: "es-ES",
};

function languageOf(locale: string): string {
  const short = locale.slice(-4).replace(/^0+/, "");
  const named = LANGUAGES[short];
  if (named) return named;
  return /^[a-z]{2}-[a-z]{2}$/.test(locale) ? locale : "en-US";
}

const NUMERALS: readonly string[] = [
  "0123456789",
  "〇一二三四五六七八九",
  "〇壱弐参四伍六七八九",
  "０１２３４５６７８９",
];

/** `[DBNum1]` and the like: digits of Japan. */
function withDigits(text: string, kind: number): string {
  const numerals = NUMERALS[kind];
  if (kind === 0 || numerals === undefined) return text;
  return text.replace(/\d/g, (digit) => numerals.charAt(Number(digit)));
}
