import type { GridSize, InsertTarget } from "../app/workbookPort";
import type { RangeAddress } from "../domain/grid/rangeAddress";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { Result } from "../domain/result";
import { runExcel } from "./runExcel";
import { untracked } from "./untracked";

/** Where an insert at the active cell would go, and everything that could be in its way. One sync. */
export function readTarget({
  rowCount,
  columnCount,
}: GridSize): Promise<Result<InsertTarget, WorkbookFailure>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const cell = untracked(workbook.getActiveCell());
    const range = untracked(cell.getResizedRange(rowCount - 1, columnCount - 1));
    const sheet = workbook.worksheets.getActiveWorksheet();
    const { protection } = sheet;
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    const tables = range.getTables(false);
    const selected = cell.getTables(false);

    const canTellSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
    range.load("rowIndex,columnIndex,formulas,values");
    if (canTellSpills) range.load("hasSpill");
    sheet.load("name");
    protection.load("protected");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    tables.load("items/id,items/name");
    selected.load("items/id,items/name");
    workbook.worksheets.load("items/charts/items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    workbook.settings.load("items/key,items/value");
    await context.sync();

    const at = { sheet: sheet.name, rowIndex: range.rowIndex, columnIndex: range.columnIndex };
    const first = selected.items.at(0);
    return {
      range: { ...at, rowCount, columnCount },
      isProtected: protection.protected,
      // null when some cells spill and others do not. An Excel that cannot tell has no spills.
      hasSpill: canTellSpills && range.hasSpill !== false,
      occupiedCellCount: countOccupied(range.values, range.formulas),
      tables: tables.items.map(({ id, name }) => ({ id, name })),
      selectedTable: first ? { id: first.id, name: first.name } : null,
      usedRange: toUsedRange(sheet.name, used),
      takenNames: takenNamesIn(workbook),
      settings: workbook.settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
    };
  });
}

/** Of charts, those of every sheet: a refresh finds them by name. */
function takenNamesIn({ tables, names, worksheets }: Excel.Workbook): readonly string[] {
  const charts = worksheets.items.flatMap((sheet) => sheet.charts.items);
  return [...tables.items, ...names.items, ...charts].map(({ name }) => name);
}

function toUsedRange(sheet: string, used: Excel.Range): RangeAddress | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { sheet, rowIndex, columnIndex, rowCount, columnCount };
}

/** A formula may show nothing and a spilled cell has no formula: a cell is empty only when both are. */
function countOccupied(values: readonly unknown[][], formulas: readonly unknown[][]): number {
  return values
    .flatMap((row, rowIndex) =>
      row.map((value, column) => value !== "" || formulas[rowIndex]?.[column] !== ""),
    )
    .filter(Boolean).length;
}
