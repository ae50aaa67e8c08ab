import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { DataValidationCriterion } from "@odoo/o-spreadsheet";
import { VALIDATION_COMPARISONS } from "../rules/gridComparisons";
import type { AnchoredFormulas } from "../rules/ruleFormula";
import type { ValidationSettings } from "./validationStore";

/** A validation as Excel has it; it rides in the grid's own criterion, which is as near as the grid comes to it. */
export interface ExcelValidation extends AnchoredFormulas {
  readonly settings: Omit<ValidationSettings, "formulas">;
}

/** A criterion of the grid with Excel's in it. */
export type CarryingCriterion = DataValidationCriterion & { readonly excel?: ExcelValidation };

/** A sheet's name, if any, and a rectangle or a cell: what the grid's own lists can take their values from. */
const RANGE = /^=(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/** The grid's criterion that offers the same choice of values, and says about the same in the grid's side panel. */
export function toGridCriterion(excel: ExcelValidation): CarryingCriterion {
  return { ...nearestCriterion(excel), excel } as CarryingCriterion;
}

function nearestCriterion({ settings, formulas }: ExcelValidation): DataValidationCriterion {
  const { kind, operator, inCellDropDown } = settings;
  const [first = ""] = formulas.map(({ grid }) => grid);
  const displayStyle = inCellDropDown ? "arrow" : "plainText";
  if (kind === "List" && !first.startsWith("="))
    return { type: "isValueInList", values: listItems(first), displayStyle };
  if (kind === "List" && RANGE.test(first))
    return { type: "isValueInRange", values: [first.slice(1)], displayStyle };
  if (kind === "WholeNumber" || kind === "Decimal") {
    const values = formulas.map(({ grid }) => literalOf(grid) ?? grid);
    if (values.every(isTaken))
      return { type: VALIDATION_COMPARISONS[operator], values } as DataValidationCriterion;
  }
  return { type: "customFormula", values: [kind === "Custom" && isTaken(first) ? first : "=TRUE"] };
}

/** The grid refuses formulas that it cannot read, though they may become readable: an add-in's functions come late. */
function isTaken(value: string): boolean {
  return !value.startsWith("=") || !CompiledFormula.IsBadExpression(value);
}

function literalOf(formula: string): string | null {
  const text = formula.slice(1);
  return formula.startsWith("=") && text.trim() !== "" && Number.isFinite(Number(text)) ? text : null;
}

/** "a, b" is the two values "a" and "b". */
export function listItems(source: string): string[] {
  return source.split(",").map((item) => item.trim());
}

/** Excel's validation in a criterion, as long as no user has changed the rest of it in the grid's side panel. */
export function excelOf(criterion: DataValidationCriterion): ExcelValidation | null {
  const { excel } = criterion as CarryingCriterion;
  if (!excel) return null;
  const nearest = nearestCriterion(excel);
  const isUnchanged =
    nearest.type === criterion.type &&
    JSON.stringify(nearest.type === "isValueInList" ? [...new Set(nearest.values)] : nearest.values) ===
      JSON.stringify(criterion.values);
  return isUnchanged ? excel : null;
}
