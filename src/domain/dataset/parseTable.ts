import type { FaultList, FaultReason } from "./datasetFault";
import { MAX_CELL_LENGTH, type ColumnShape, type ReadRows, type TableShape } from "./tableShape";

/** Checks every cell against the column's shape and hands each good row to `takeRow`; bad rows go to `faults`. */
export function parseTable(
  table: { readonly shape: TableShape; readonly readRows: ReadRows },
  takeRow: (cells: readonly string[], row: number) => void,
  faults: FaultList,
): void {
  const { shape } = table;
  const file = `${shape.name}.csv`;
  const checkRow = createRowCheck(shape);
  let believed = true;
  let recordCount = 0;

  const brokenRow = table.readRows((cells, index) => {
    if (!believed) return;
    recordCount += 1;
    const reason =
      index === 0 ? headingFault(shape, cells) : index > shape.maxRows ? tooManyRows(shape) : null;
    if (reason) {
      believed = false;
      faults.add(file, index === 0 ? 1 : null, reason);
      return;
    }
    if (index === 0) return;

    const fault = checkRow(cells, index + 1);
    if (fault) faults.add(file, index + 1, fault);
    else takeRow(cells, index + 1);
  });
  if (brokenRow !== null) faults.add(file, brokenRow, { code: "quote_unbalanced" });
  else if (recordCount === 0) faults.add(file, null, { code: "file_missing" });
  else if (recordCount === 1 && believed && shape.needsRows) faults.add(file, null, { code: "rows_missing" });
}

function tooManyRows(shape: TableShape): FaultReason {
  return { code: "rows_too_many", limit: shape.maxRows };
}

function headingFault(shape: TableShape, found: readonly string[]): FaultReason | null {
  const expected = shape.columns.map((column) => column.name);
  const same = expected.length === found.length && expected.every((name, at) => name === found[at]);
  return same ? null : { code: "columns_differ", expected, found: found.slice(0, 50) };
}

/** The check remembers the values of unique columns, so one serves one file, once. */
function createRowCheck(shape: TableShape) {
  const cellChecks = shape.columns.map((column) => createCellCheck(column));
  return (cells: readonly string[], row: number): FaultReason | null => {
    if (cells.length !== cellChecks.length) {
      return { code: "cell_count_differs", expected: cellChecks.length, found: cells.length };
    }
    for (let at = 0; at < cellChecks.length; at += 1) {
      const fault = cellChecks[at]?.(cells[at] ?? "", row);
      if (fault) return fault;
    }
    return null;
  };
}

function createCellCheck(shape: ColumnShape): (text: string, row: number) => FaultReason | null {
  const column = shape.name;
  const values = shape.values && new Set(shape.values);
  const firstRows = shape.unique ? new Map<string, number>() : null;
  // Files are sorted, so most cells repeat the one above: a text that was good a row ago needs no second look.
  let lastGood: string | null = null;
  return (text, row) => {
    if (text === lastGood) return null;
    if (text === "") return shape.required ? { code: "value_missing", column } : null;
    if (text.length > MAX_CELL_LENGTH) return { code: "value_too_long", column, limit: MAX_CELL_LENGTH };
    if ((values && !values.has(text)) || (shape.pattern && !shape.pattern.test(text))) {
      return { code: "value_malformed", column, value: text.slice(0, 60) };
    }
    if (!firstRows) {
      lastGood = text;
      return null;
    }
    const firstRow = firstRows.get(text);
    if (firstRow !== undefined) return { code: "value_repeated", column, value: text, firstRow };
    firstRows.set(text, row);
    return null;
  };
}
