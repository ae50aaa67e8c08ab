import { InvariantError } from "../invariant";
import {
  COMPILED_FORMAT,
  COMPILED_TABLES,
  type ColumnKind,
  type CompiledColumn,
  type CompiledDataset,
  type TableName,
} from "./compiledDataset";
import type { Dataset } from "./dataset";
import { packNumbers } from "./packNumbers";

/** The inverse of `parseCompiledDataset`. */
export function toCompiledDataset(dataset: Dataset): CompiledDataset {
  const compile = (name: TableName) => compileTable(dataset[name], COMPILED_TABLES[name]);
  return {
    format: COMPILED_FORMAT,
    version: dataset.version,
    released: dataset.released,
    hash: dataset.hash,
    tables: {
      figures: compile("figures"),
      models: compile("models"),
      events: compile("events"),
      sources: compile("sources"),
      makers: compile("makers"),
    },
  };
}

function compileTable(
  rows: readonly object[],
  kinds: Readonly<Record<string, ColumnKind>>,
): Record<string, CompiledColumn> {
  const records = rows as readonly Record<string, unknown>[];
  return Object.fromEntries(
    Object.entries(kinds).map(([property, kind]) => [
      property,
      compileColumn(
        records.map((row) => row[property]),
        kind,
      ),
    ]),
  );
}

function compileColumn(cells: readonly unknown[], kind: ColumnKind): CompiledColumn {
  switch (kind) {
    case "text":
      return joinTexts(cells.map(text));
    case "texts":
      return joinTexts(cells.map((cell) => (Array.isArray(cell) ? cell.map(text).join(";") : text(cell))));
    case "number":
      return packNumbers(cells.map(Number));
    case "flag":
      return packNumbers(cells.map((cell) => (cell === true ? 1 : 0)));
    case "id":
      return compileIds(cells.map(text));
    default:
      return compileCodes(cells.map(text));
  }
}

/** F0001, F0002, F0005 become F, 4 digits, steps 1, 1, 3. Ids of any other form stay texts. */
function compileIds(ids: readonly string[]): CompiledColumn {
  const [, prefix = "", firstNumber = ""] = /^(\D*)(\d+)$/.exec(ids[0] ?? "") ?? [];
  const digits = firstNumber.length;
  const numbers = ids.map((id) => Number(id.slice(prefix.length)));
  const isRegular = ids.every((id, at) => id === prefix + String(numbers[at]).padStart(digits, "0"));
  if (!isRegular) return ids;
  return { prefix, digits, steps: packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0))) };
}

function compileCodes(cells: readonly string[]): CompiledColumn {
  const places = new Map<string, number>();
  const at = cells.map((cell) => {
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return { values: [...places.keys()], at: packNumbers(at) };
}

/** A column without rows stays a list, or it would read as one empty text. */
function joinTexts(texts: readonly string[]): CompiledColumn {
  return texts.length === 0 || texts.some((cell) => cell.includes("|")) ? texts : texts.join("|");
}

function text(cell: unknown): string {
  if (typeof cell === "string") return cell;
  throw new InvariantError(`A text column holds ${typeof cell}.`);
}
