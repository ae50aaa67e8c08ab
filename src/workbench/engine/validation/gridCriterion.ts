import type { DataValidationCriterion } from "@odoo/o-spreadsheet";
import { columnLetters } from "../address";
import { comparisonOf, VALIDATION_COMPARISONS } from "../rules/gridComparisons";
import type { RuleAnchor } from "../rules/ruleFormula";
import type { ExcelValidation } from "./excelCriterion";
import { PLAIN_SETTINGS, PLAIN_WORDS } from "./validationStore";
import type { ValidationOperator, ValidationSettings } from "./validationStore";

const DATE_OPERATORS: Readonly<Partial<Record<DataValidationCriterion["type"], ValidationOperator>>> = {
  dateIs: "EqualTo",
  dateIsBefore: "LessThan",
  dateIsOnOrBefore: "LessThanOrEqualTo",
  dateIsAfter: "GreaterThan",
  dateIsOnOrAfter: "GreaterThanOrEqualTo",
  dateIsBetween: "Between",
  dateIsNotBetween: "NotBetween",
};

interface GridRule {
  readonly criterion: DataValidationCriterion;
  readonly isBlocking: boolean;
  /** The first cell of the rule. */
  readonly anchor: RuleAnchor;
}

/**
 * A validation that a user made in the grid's own side panel, as Excel would have it. What Excel has no word for (is an
 * e-mail address, contains a text…) is a formula of its own kind.
 */
export function fromGridCriterion({ criterion, isBlocking, anchor }: GridRule): ExcelValidation {
  const { kind, operator, formulas } = ruleOf(criterion, anchor);
  const alert = { ...PLAIN_SETTINGS.alert, style: isBlocking ? ("Stop" as const) : ("Warning" as const) };
  const inCellDropDown = !("displayStyle" in criterion) || criterion.displayStyle !== "plainText";
  return {
    anchor,
    formulas: formulas.map((text) => ({ typed: text, grid: text })),
    settings: { ...PLAIN_WORDS, kind, operator, inCellDropDown, alert },
  };
}

type Rule = Pick<ValidationSettings, "kind" | "operator" | "formulas">;

function ruleOf(criterion: DataValidationCriterion, anchor: RuleAnchor): Rule {
  const values = criterion.values.map(String);
  const number = comparisonOf(VALIDATION_COMPARISONS, criterion.type);
  if (number) return { kind: "Decimal", operator: number, formulas: values.map(asFormula) };
  const date = DATE_OPERATORS[criterion.type];
  if (date) return { kind: "Date", operator: date, formulas: values.map(dateFormula) };
  const rule = { operator: "Between" as const };
  if (criterion.type === "isValueInList") return { ...rule, kind: "List", formulas: [values.join(",")] };
  if (criterion.type === "isBoolean") return { ...rule, kind: "List", formulas: ["TRUE,FALSE"] };
  if (criterion.type === "isValueInRange") return { ...rule, kind: "List", formulas: values.map(asFormula) };
  return {
    ...rule,
    kind: "Custom",
    formulas: [customFormula(criterion, columnLetters(anchor.column) + String(anchor.row + 1))],
  };
}

function customFormula({ type, values }: DataValidationCriterion, cell: string): string {
  const [first = ""] = values.map(String);
  const text = first.startsWith("=") ? `(${first.slice(1)})` : `"${first.replaceAll('"', '""')}"`;
  if (type === "customFormula") return asFormula(first);
  if (type === "containsText") return `=ISNUMBER(SEARCH(${text},${cell}))`;
  if (type === "notContainsText") return `=ISERROR(SEARCH(${text},${cell}))`;
  if (type === "isEqualText") return `=${cell}=${text}`;
  if (type === "isEmail") return `=ISNUMBER(SEARCH("?*@?*.?*",${cell}))`;
  if (type === "isLink") return `=ISNUMBER(SEARCH("?*.?*",${cell}))`;
  return `=ISNUMBER(${cell})`;
}

function asFormula(value: string): string {
  return value.startsWith("=") ? value : `=${value}`;
}

function dateFormula(value: string): string {
  if (value.startsWith("=") || Number.isFinite(Number(value))) return asFormula(value);
  return `=DATEVALUE("${value}")`;
}
