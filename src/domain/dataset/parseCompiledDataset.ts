import { err, ok, type Result } from "../result";
import {
  COMPILED_FORMAT,
  COMPILED_TABLES,
  TABLE_NAMES,
  type ColumnKind,
  type DerivedColumn,
  type TableName,
} from "./compiledDataset";
import type { Dataset } from "./dataset";
import type { DatasetFault } from "./datasetFault";
import { unitOf, type Figure } from "./figure";
import { readPeriodKey } from "./readPeriodKey";
import { unpackNumbers } from "./packNumbers";
import { MAX_CELL_LENGTH } from "./tableShape";

/** More rows than any table may have; parsing a larger one could only be an attack or a mistake. */
const MAX_ROWS = 1_100_000;

/** Unknown in: browser storage may hold an older form, or what something else left there. Never throws. */
export function parseCompiledDataset(raw: unknown): Result<Dataset, DatasetFault> {
  if (!isRecord(raw) || raw["format"] !== COMPILED_FORMAT)
    return malformed("format", String(COMPILED_FORMAT));
  const { version, released, hash, tables } = raw;
  if (!isText(version) || !isText(released) || !isText(hash)) return malformed("version", "text");
  if (!isRecord(tables)) return malformed("tables", "an object");

  const parsed = new Map<TableName, readonly object[]>();
  for (const name of TABLE_NAMES) {
    const table = tables[name];
    const rows = isRecord(table) ? parseRows(table, COMPILED_TABLES[name]) : null;
    if (!rows) return malformed(`tables.${name}`, "columns of equal length");
    parsed.set(name, name === "figures" ? rows.map(withDerived) : rows);
  }
  // Every property of every row has just been built after the kinds that `COMPILED_TABLES` declares for its type.
  return ok({ version, released, hash, ...Object.fromEntries(parsed) } as unknown as Dataset);
}

/** What follows from other columns; `parseFigures` refuses a file in which it does not. */
function withDerived(row: object): Pick<Figure, DerivedColumn> {
  const { measure, period } = row as Pick<Figure, "measure" | "period">;
  return Object.assign(row, {
    unit: unitOf(measure),
    periodType: readPeriodKey(period)?.type ?? ("span" as const),
  });
}

function parseRows(
  table: Readonly<Record<string, unknown>>,
  kinds: Readonly<Record<string, ColumnKind>>,
): readonly object[] | null {
  let rows: Record<string, unknown>[] | null = null;
  for (const [property, kind] of Object.entries(kinds)) {
    const cells = parseColumn(table[property], kind);
    if (!cells || cells.length > MAX_ROWS || (rows && cells.length !== rows.length)) return null;
    rows ??= cells.map(() => ({}));
    rows.forEach((row, at) => {
      row[property] = cells[at];
    });
  }
  return rows;
}

/** The cells of a column, or null where it is not of its kind. */
function parseColumn(raw: unknown, kind: ColumnKind): readonly unknown[] | null {
  switch (kind) {
    case "text":
      return parseTexts(raw);
    case "texts":
      return parseTexts(raw)?.map((cell) => (cell === "" ? [] : cell.split(";"))) ?? null;
    case "number":
      return unpackNumbers(raw);
    case "flag":
      return unpackNumbers(raw)?.map((cell) => cell === 1) ?? null;
    case "id":
      return isListOf(raw, isText) ? raw : parseIds(raw);
    case "code":
      return parseCodes(raw, null);
    default:
      return parseCodes(raw, kind);
  }
}

function parseTexts(raw: unknown): readonly string[] | null {
  const texts: unknown = typeof raw === "string" ? raw.split("|") : raw;
  return isListOf(texts, isText) ? texts : null;
}

function parseIds(raw: unknown): readonly string[] | null {
  if (!isRecord(raw)) return null;
  const { prefix, digits } = raw;
  const steps = unpackNumbers(raw["steps"]);
  if (!isText(prefix) || !isNumber(digits) || digits > 20 || !steps) return null;
  let number = 0;
  return steps.map((step) => {
    number += step;
    return prefix + String(number).padStart(digits, "0");
  });
}

function parseCodes(raw: unknown, allowed: readonly string[] | null): readonly string[] | null {
  if (!isRecord(raw)) return null;
  const { values } = raw;
  const at = unpackNumbers(raw["at"]);
  if (!isListOf(values, isText) || !at) return null;
  if (allowed && !values.every((value) => allowed.includes(value))) return null;
  const cells = at.map((place) => values[place]);
  return isListOf(cells, isText) ? cells : null;
}

function isListOf<T>(raw: unknown, isItem: (item: unknown) => item is T): raw is readonly T[] {
  return Array.isArray(raw) && raw.every(isItem);
}

function isText(raw: unknown): raw is string {
  return typeof raw === "string" && raw.length <= MAX_CELL_LENGTH;
}

function isNumber(raw: unknown): raw is number {
  return typeof raw === "number" && Number.isFinite(raw);
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function malformed(path: string, expected: string) {
  return err<DatasetFault>({
    file: "compiled-dataset.json",
    row: null,
    reason: { code: "descriptor_malformed", path, expected },
  });
}
