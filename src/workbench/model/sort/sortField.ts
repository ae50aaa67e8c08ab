import { asBoolean, asColor, asIndex, asOneOf, asRecord } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";

/** One condition, nothing left out. */
export interface SortField {
  /** Offset from the first column, or row. */
  readonly key: number;
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  readonly ascending: boolean;
  /** "#RRGGBB" that goes first (ascending) or last; "" for values. */
  readonly color: string;
  readonly dataOption: "Normal" | "TextAsNumber";
}

/** Excel sorts by at most 64 conditions (support.microsoft.com, "Excel specifications and limits"). */
const MAX_FIELDS = 64;

/** `lineCount` is how many columns, or rows, there are to sort by. */
export function resolveSortFields(given: unknown, lineCount: number): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > MAX_FIELDS) throw invalidArgument();
  return given.map((field: unknown) => resolveField(field, lineCount));
}

function resolveField(given: unknown, lineCount: number): SortField {
  const field = asRecord(given);
  const key = asIndex(field["key"]);
  if (key >= lineCount) throw invalidArgument();
  const sortOn = asOneOf(field["sortOn"] ?? "Value", ["Value", "CellColor", "FontColor", "Icon"]);
  if (sortOn === "Icon") throw unsupported("sort by icons of conditional formats.");
  if (field["subField"]) throw unsupported("sort by a field of a data type.");
  const color = field["color"] ? asColor(field["color"]) : "";
  if (sortOn !== "Value" && color === "") throw invalidArgument();
  return {
    key,
    sortOn,
    ascending: asBoolean(field["ascending"] ?? true),
    color,
    dataOption: asOneOf(field["dataOption"] ?? "Normal", ["Normal", "TextAsNumber"]),
  };
}
