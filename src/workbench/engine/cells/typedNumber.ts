import { typedDate } from "./typedDate";

/** What Excel takes typed text for: a number and the format that a cell without one gets. */
export interface TypedNumber {
  readonly value: number;
  readonly code: string;
}

/**
 * The number that typed text means in American English, where the grid would read it otherwise: money, thousands, powers
 * of ten, fractions, dates and times (support.microsoft.com, "Format numbers as dates or times"). "text" for what the
 * grid takes for a date and Excel does not; null for everything that both read alike. `today` gives the year of "5-Jan".
 */
export function typedNumber(text: string, today: Date): TypedNumber | "text" | null {
  const trimmed = text.trim();
  if (!/^[$(+-]*[\d.]|^[a-z]{3,9}\.?[ ,-]/i.test(trimmed)) return null;
  return typedAmount(trimmed) ?? typedFraction(trimmed) ?? typedDate(trimmed, today);
}

const AMOUNT = /^(\()?(-)?(\$)?(\d[\d,]*(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(\))?$/i;

/** "-$1,234.50", "($5)", "1,234", "1e5". */
function typedAmount(text: string): TypedNumber | null {
  const [, open, minus, dollar, digits = "", power, close] = AMOUNT.exec(text) ?? [];
  const isGrouped = digits.includes(",");
  if ((open === undefined) !== (close === undefined) || (open !== undefined && minus !== undefined))
    return null;
  if (isGrouped && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)) return null;
  if (open === undefined && dollar === undefined && !isGrouped && power === undefined) return null;
  const size = Number(digits.replaceAll(",", "") + (power ?? ""));
  const isNegative = open !== undefined || minus !== undefined;
  return { value: isNegative ? -size : size, code: amountCode(digits, { dollar, power, isGrouped }) };
}

interface AmountMarks {
  readonly dollar: string | undefined;
  readonly power: string | undefined;
  readonly isGrouped: boolean;
}

function amountCode(digits: string, { dollar, power, isGrouped }: AmountMarks): string {
  if (power !== undefined) return "0.00E+00";
  const plain = digits.includes(".") ? "#,##0.00" : "#,##0";
  if (dollar !== undefined) return `$${plain}_);[Red]($${plain})`;
  return isGrouped ? plain : "General";
}

/** "3 1/2" */
function typedFraction(text: string): TypedNumber | null {
  const [, minus, whole = "", over = "", under = ""] = /^(-)?(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (under === "" || Number(under) === 0) return null;
  const value = Number(whole) + Number(over) / Number(under);
  const places = "?".repeat(under.length);
  return { value: minus === undefined ? value : -value, code: `# ${places}/${places}` };
}
