import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";
import { dayOfSerial, FIRST_DATE_SERIAL } from "./dayOfSerial";
import { createPeriod, type Period, type PeriodType } from "./period";
import { toGregorianYear } from "./toGregorianYear";

/**
 * A period as people give it: 2025, "FY2017", "2017年度", "2025H1", "FY2023H1", "2025-11", "2025-11YTD", "令和7年",
 * "Nov 2025", or a date (its month). Blind to case, width and spaces.
 */
export function parsePeriod(raw: unknown): Result<Period, Failure> {
  if (raw === null || raw === undefined) return err({ code: "period_missing" });
  if (typeof raw === "number") {
    const period = raw < FIRST_DATE_SERIAL ? createPeriod("year", raw) : monthOfSerial(raw);
    return period ? ok(period) : err({ code: "period_unknown", given: givenText(raw) });
  }
  const text = typeof raw === "string" ? foldPeriodText(raw) : "";
  if (text === "" && typeof raw === "string") return err({ code: "period_missing" });
  const period = readPeriodText(text);
  return period ? ok(period) : err({ code: "period_unknown", given: givenText(raw) });
}

function monthOfSerial(serial: number): Period | null {
  const [year, month] = dayOfSerial(serial)?.split("-") ?? [];
  return createPeriod("month", Number(year), Number(month));
}

function foldPeriodText(raw: string): string {
  if (raw.length > 60) return raw.trim().slice(0, 60);
  const plain = raw
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/[〜–—−]/g, "~");
  return toGregorianYear(plain);
}

interface Form {
  readonly pattern: RegExp;
  readonly type: PeriodType;
  /** Turns the second group into half or month. */
  readonly part?: (text: string) => number;
}

const HALF = "(H[12]|[上下]期|[上下]半期|[前後]半)";
const MONTH_NAME = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?";
const MONTH_NAMES = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

const halfOf = (text: string): number => (/[1上前]/.test(text) ? 1 : 2);
const monthNamed = (name: string): number => MONTH_NAMES.indexOf(name) / 3 + 1;

/** First group: year. Second group: half or month. Each pattern matches the whole folded text. */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})年?$/, type: "year" },
  { pattern: /^FY(\d{4})$/, type: "fiscalYear" },
  { pattern: /^(\d{4})年?度$/, type: "fiscalYear" },
  { pattern: new RegExp(`^(\\d{4})年?${HALF}$`), type: "half", part: halfOf },
  { pattern: new RegExp(`^FY(\\d{4})${HALF}$`), type: "fiscalHalf", part: halfOf },
  { pattern: new RegExp(`^(\\d{4})年?度${HALF}$`), type: "fiscalHalf", part: halfOf },
  { pattern: /^(\d{4})[-/年](\d{1,2})月?$/, type: "month", part: Number },
  { pattern: /^(\d{4})[-/年](\d{1,2})[-/月]\d{1,2}日?(?:T.*)?$/, type: "month", part: Number },
  { pattern: /^(\d{4})-(\d{2})YTD$/, type: "yearToDate", part: Number },
  { pattern: /^(\d{4})-01\.\.(\d{2})$/, type: "yearToDate", part: Number },
  { pattern: /^(\d{4})年1月?[~-](\d{1,2})月(?:累計)?$/, type: "yearToDate", part: Number },
];

/** English writes the month first. */
const MONTH_FIRST: readonly Form[] = [
  { pattern: new RegExp(`^${MONTH_NAME}(\\d{4})$`), type: "month", part: monthNamed },
  { pattern: new RegExp(`^JAN[A-Z]*\\.?[~-]${MONTH_NAME}(\\d{4})$`), type: "yearToDate", part: monthNamed },
];

function readPeriodText(text: string): Period | null {
  for (const { pattern, type, part } of FORMS) {
    const match = pattern.exec(text);
    if (match) return createPeriod(type, Number(match[1]), part?.(match[2] ?? ""));
  }
  for (const { pattern, type, part } of MONTH_FIRST) {
    const match = pattern.exec(text);
    if (match) return createPeriod(type, Number(match[2]), part?.(match[1] ?? ""));
  }
  return null;
}
