import { helpers } from "@odoo/o-spreadsheet";
import type { CellValue } from "../cells/cellStore";
import { listItems } from "./excelCriterion";
import type { ValidationOperator, ValidationSettings } from "./validationStore";

/** What a formula of a rule gives: one value, or columns of them. */
export type Operand = CellValue | null | readonly (readonly (CellValue | null)[])[];

type Settings = Omit<ValidationSettings, "formulas">;

/** Whether a cell with this validation may hold the value; `operands` are what its formulas give for this cell. */
export function isAllowed(
  settings: Settings,
  operands: readonly Operand[],
  value: CellValue | null,
): boolean {
  const { kind, operator, ignoreBlanks } = settings;
  const isBlank = value === null || value === "";
  if (kind === "None" || (isBlank && ignoreBlanks)) return true;
  switch (kind) {
    case "List":
      return isListed(operands[0] ?? "", value ?? "");
    case "Custom":
      return isTrue(operands[0] ?? null);
    case "TextLength":
      return isInBounds(operator, operands, textOf(value ?? "").length);
    case "WholeNumber":
      return typeof value === "number" && Number.isInteger(value) && isInBounds(operator, operands, value);
    default:
      return typeof value === "number" && isInBounds(operator, operands, value);
  }
}

function isInBounds(operator: ValidationOperator, operands: readonly Operand[], value: number): boolean {
  const [first, second] = operands.map(numberOf);
  if (first === null || first === undefined) return false;
  if (operator === "Between" || operator === "NotBetween") {
    if (second === null || second === undefined) return false;
    const isBetween = value >= Math.min(first, second) && value <= Math.max(first, second);
    return isBetween === (operator === "Between");
  }
  return COMPARISONS[operator](value, first);
}

const COMPARISONS: Readonly<
  Record<Exclude<ValidationOperator, "Between" | "NotBetween">, (value: number, operand: number) => boolean>
> = {
  EqualTo: (value, operand) => value === operand,
  NotEqualTo: (value, operand) => value !== operand,
  GreaterThan: (value, operand) => value > operand,
  LessThan: (value, operand) => value < operand,
  GreaterThanOrEqualTo: (value, operand) => value >= operand,
  LessThanOrEqualTo: (value, operand) => value <= operand,
};

/** Excel tells capitals from small letters in a list of its own, and not in cells. */
function isListed(source: Operand, value: CellValue): boolean {
  if (typeof source === "string" && !helpers.isEvaluationError(source))
    return listItems(source).includes(textOf(value));
  const held = Array.isArray(source) ? source.flat() : [source as CellValue | null];
  return held.some(
    (each) => each !== null && each !== "" && textOf(each).toLowerCase() === textOf(value).toLowerCase(),
  );
}

function textOf(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function isTrue(operand: Operand): boolean {
  const value = firstOf(operand);
  return typeof value === "boolean" ? value : typeof value === "number" && value !== 0;
}

function numberOf(operand: Operand): number | null {
  const value = firstOf(operand);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : null;
}

function firstOf(operand: Operand): CellValue | null {
  return Array.isArray(operand)
    ? ((operand[0]?.[0] ?? null) as CellValue | null)
    : (operand as CellValue | null);
}
