import type { UpdateFilterCommand } from "@odoo/o-spreadsheet";
import type { FilterCriteria } from "./filterCriteria";

type GridValue = UpdateFilterCommand["value"];
type Criterion = Extract<GridValue, { filterType: "criterion" }>;

/** What the grid's filter menu asked for, in Excel's terms; null shows all. `texts` are those of the column. */
export function fromGridValue(value: GridValue, texts: readonly string[]): FilterCriteria | null {
  if (value.filterType === "criterion") return value.type === "none" ? null : fromCriterion(value);
  const hidden = new Set(value.hiddenValues.map(normal));
  if (hidden.size === 0) return null;
  return { filterOn: "Values", values: [...new Set(texts)].filter((text) => !hidden.has(normal(text))) };
}

export function canTranslate(value: GridValue): boolean {
  return value.filterType === "values" || value.type === "none" || fromCriterion(value) !== null;
}

export function toHiddenValues(criteria: FilterCriteria, texts: readonly string[]): string[] {
  if (criteria.filterOn !== "Values") return [];
  const shown = new Set(criteria.values.map((value) => (typeof value === "string" ? normal(value) : "")));
  return [...new Set(texts)].filter((text) => !shown.has(normal(text)));
}

function normal(text: string): string {
  return text.trim().toLowerCase();
}

const PATTERNS: Readonly<Record<string, (text: string) => string>> = {
  containsText: (text) => `=*${text}*`,
  notContainsText: (text) => `<>*${text}*`,
  beginsWithText: (text) => `=${text}*`,
  endsWithText: (text) => `=*${text}`,
};

const OPERATORS: Readonly<Record<string, string>> = {
  isEqualText: "=",
  isEqual: "=",
  isNotEqual: "<>",
  isGreaterThan: ">",
  isGreaterOrEqualTo: ">=",
  isLessThan: "<",
  isLessOrEqualTo: "<=",
  dateIs: "=",
  dateIsBefore: "<",
  dateIsOnOrBefore: "<=",
  dateIsAfter: ">",
  dateIsOnOrAfter: ">=",
};

const DAYS: Readonly<Record<string, "Today" | "Tomorrow" | "Yesterday">> = {
  today: "Today",
  tomorrow: "Tomorrow",
  yesterday: "Yesterday",
};

/** Null for what Excel's criteria cannot say: other days than these three, and formulas. */
function fromCriterion({ type, values, dateValue }: Criterion): FilterCriteria | null {
  const [first = "", second = ""] = values;
  const day = DAYS[dateValue ?? ""];
  if (day !== undefined && type === "dateIs") return { filterOn: "Dynamic", dynamicCriteria: day };
  if ((dateValue ?? "exactDate") !== "exactDate" || values.some((value) => value.startsWith("=")))
    return null;
  if (type === "isEmpty") return { filterOn: "Custom", criterion1: "=" };
  if (type === "isNotEmpty") return { filterOn: "Custom", criterion1: "<>" };
  if (type === "isBetween" || type === "dateIsBetween")
    return { filterOn: "Custom", criterion1: `>=${first}`, criterion2: `<=${second}`, operator: "And" };
  if (type === "isNotBetween" || type === "dateIsNotBetween")
    return { filterOn: "Custom", criterion1: `<${first}`, criterion2: `>${second}`, operator: "Or" };
  const pattern = PATTERNS[type];
  if (pattern) return { filterOn: "Custom", criterion1: pattern(first.replace(/[*?~]/g, "~$&")) };
  const operator = OPERATORS[type];
  return operator === undefined ? null : { filterOn: "Custom", criterion1: operator + first };
}
