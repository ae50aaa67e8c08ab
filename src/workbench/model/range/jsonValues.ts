import { columnCountOf, rowCountOf } from "../../engine/area";
import type { CellInput, CellValue } from "../../engine/cells/cellStore";
import { textInput } from "../../engine/cells/literalInput";
import { errorCodeOfType, errorTypeOf } from "../../engine/cells/errorTypes";
import { assertCellsWritable } from "../modelContext";
import { invalidArgument, unsupported } from "../refusals";
import { toGrid } from "./cellGrids";
import type { Cells } from "./cellGrids";

type Json = Readonly<Record<string, unknown>>;

/** Every cell as a data type: what a custom function returned as one comes back as it was. */
export function readJson({ context, area }: Cells): Json[][] {
  const { cells } = context.engine;
  return Array.from({ length: rowCountOf(area) }, (_, row) =>
    Array.from({ length: columnCountOf(area) }, (__, column) => {
      const position = { sheetId: area.sheetId, row: area.top + row, column: area.left + column };
      const card = cells.card(position);
      if (typeof card === "object" && card !== null) return card as Json;
      const { value, error } = cells.read(position);
      return toJsonValue(error ?? value, error !== null);
    }),
  );
}

/** A value that is no data type of a function's; of an error its code. */
export function toJsonValue(value: CellValue, isError: boolean): Json {
  if (isError) return basic("Error", value, { errorType: errorTypeOf(String(value)) ?? "Value" });
  if (value === "") return basic("Empty", value);
  if (typeof value === "number") return basic("Double", value);
  return basic(typeof value === "boolean" ? "Boolean" : "String", value);
}

function basic(type: string, basicValue: unknown, more: Json = {}): Json {
  return { type, ...more, basicValue, basicType: type };
}

/** The exact shape, or one value for all cells. Data types that are more than a value and a format stay out of cells. */
export function writeJson({ context, area }: Cells, value: unknown): void {
  assertCellsWritable(context, area);
  const grid = toGrid({ area }, value, toCell);
  context.engine.cells.writeNumberFormats(
    area,
    grid.map((row) => row.map(({ numberFormat }) => numberFormat)),
  );
  context.engine.cells.write(
    area,
    grid.map((row) => row.map(({ input }) => input)),
  );
}

interface CellContent {
  readonly input: CellInput;
  readonly numberFormat: string | null;
}

const LEFT: CellContent = { input: null, numberFormat: null };

/** What is not writable is left as it is, without an error (`CellValueExtraProperties.writable`). */
function toCell(given: unknown): CellContent {
  if (given === null) return LEFT;
  if (typeof given !== "object") throw invalidArgument();
  const { type, basicValue, numberFormat, writable } = given as Json;
  if (writable === false) return LEFT;
  switch (type) {
    case "Empty":
      return { input: "", numberFormat: null };
    case "String":
      return { input: stringInput(basicValue), numberFormat: null };
    case "Boolean":
      if (typeof basicValue !== "boolean") throw invalidArgument();
      return { input: basicValue, numberFormat: null };
    case "Double":
    case "FormattedNumber":
      if (typeof basicValue !== "number" || !Number.isFinite(basicValue)) throw invalidArgument();
      return { input: basicValue, numberFormat: typeof numberFormat === "string" ? numberFormat : null };
    case "Error":
      return { input: errorInput(given as Json), numberFormat: null };
    default:
      throw unsupported(`keep a value of type ${String(type)} in a cell.`);
  }
}

/** Text stays text, whatever it looks like. */
function stringInput(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value === "" ? "'" : textInput(value);
}

function errorInput({ basicValue, errorType }: Json): string {
  const code = errorCodeOfType(errorType) ?? basicValue;
  if (typeof code !== "string" || errorTypeOf(code) === undefined) throw invalidArgument();
  return `=${code}`;
}
