import { formatAddress, formatCells } from "../../engine/address";
import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { VALIDATION_OPERATORS } from "../../engine/validation/validationStore";
import type { ValidationKind, ValidationSettings } from "../../engine/validation/validationStore";
import type { ModelContext } from "../modelContext";
import { asBoolean, asOneOf, asRecord, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { invalidArgument } from "../refusals";
import { toSerial } from "./dateSerial";

/** `DataValidation.rule` to the engine's settings and back. */

export type RuleSettings = Pick<ValidationSettings, "kind" | "operator" | "formulas" | "inCellDropDown">;

const KEYS: Readonly<Record<string, ValidationKind>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A list that stands in the rule itself has at most so many characters (support.microsoft.com, "Data validation"). */
const MAX_LIST = 255;

/** What the rule is for: its cells, the first of which relative references are meant from. */
interface Target {
  readonly context: ModelContext;
  readonly first: Area;
}

export function parseRule(value: unknown, target: Target): RuleSettings {
  const entries = Object.entries(asRecord(value)).filter(
    ([, given]) => given !== null && given !== undefined,
  );
  const [entry] = entries;
  const kind = entry && KEYS[entry[0]];
  if (!entry || !kind || entries.length > 1) throw invalidArgument("A rule has exactly one criterion.");
  const criterion = asRecord(entry[1]);
  if (kind === "List") return parseList(criterion, target);
  const plain = { kind, operator: "Between", inCellDropDown: true } as const;
  if (kind === "Custom")
    return { ...plain, formulas: [checkedFormula(asText(criterion["formula"]), target)] };
  const operator = asOneOf(criterion["operator"], VALIDATION_OPERATORS);
  const isDouble = operator === "Between" || operator === "NotBetween";
  const operands = isDouble ? ["formula1", "formula2"] : ["formula1"];
  const formulas = operands.map((name) => parseOperand(criterion[name], kind, target));
  return { ...plain, operator, formulas };
}

/** Null for cells that do not agree; an empty rule for cells without one. */
export function toRule({
  kind,
  operator,
  formulas,
  inCellDropDown,
}: RuleSettings): Readonly<Record<string, unknown>> {
  const [formula1 = "", formula2] = formulas;
  const key = Object.keys(KEYS).find((each) => KEYS[each] === kind);
  if (key === undefined) return {};
  if (kind === "List") return { list: { inCellDropDown, source: formula1 } };
  if (kind === "Custom") return { custom: { formula: formula1 } };
  return { [key]: { formula1, ...(formula2 !== undefined && { formula2 }), operator } };
}

function parseList(criterion: Readonly<Record<string, unknown>>, target: Target): RuleSettings {
  const { source, inCellDropDown } = criterion;
  return {
    kind: "List",
    operator: "Between",
    formulas: [isRange(source) ? listAddress(source.area, target) : parseSource(asText(source), target)],
    inCellDropDown:
      inCellDropDown === undefined || inCellDropDown === null ? true : asBoolean(inCellDropDown),
  };
}

function parseSource(source: string, target: Target): string {
  if (source.startsWith("=")) return checkedFormula(source, target);
  if (source.trim() === "" || source.length > MAX_LIST) throw invalidArgument();
  return source;
}

/** The values of a list stand in one row or one column. */
function listAddress(area: Area, target: Target): string {
  if (rowCountOf(area) > 1 && columnCountOf(area) > 1) throw invalidArgument();
  return addressFormula(area, target);
}

function addressFormula(area: Area, { context, first }: Target): string {
  if (area.sheetId === first.sheetId) return `=${formatCells(area, true)}`;
  const sheet = context.engine.sheets.list().find(({ id }) => id === area.sheetId);
  return `=${formatAddress(sheet?.name ?? "", area, true)}`;
}

function parseOperand(value: unknown, kind: ValidationKind, target: Target): string {
  if (isRange(value)) return addressFormula(value.area, target);
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  const text = asText(value).trim();
  if (text.startsWith("=")) return checkedFormula(text, target);
  const number = kind === "Date" || kind === "Time" ? toSerial(text, kind) : Number(text);
  if (text === "" || !Number.isFinite(number)) throw invalidArgument();
  return `=${number}`;
}

function checkedFormula(formula: string, { context, first }: Target): string {
  const position = { sheetId: first.sheetId, row: first.top, column: first.left };
  const isFormula = formula.startsWith("=") && formula.length > 1;
  if (!isFormula || !context.engine.cells.canRead(position, formula)) throw invalidArgument();
  return formula;
}
