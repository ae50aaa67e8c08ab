import type { CellPosition } from "../area";
import { literalInput } from "../cells/literalInput";
import { cellArea } from "./restoreTarget";
import type { Target } from "./restoreTarget";
import type { CellSnapshot, SheetSnapshot } from "./workbookSnapshot";

/**
 * Cells that a formula filled in the file and does not fill here, as a single value that Excel repeats over an old array:
 * they keep what they held. What is not calculated yet may still fill them.
 */
export function keepUnspilled({ engine, areaOf }: Target, sheet: SheetSnapshot): void {
  const positionOf = (cell: CellSnapshot): CellPosition => ({
    sheetId: areaOf(cellArea(sheet, cell)).sheetId,
    row: cell.row,
    column: cell.column,
  });
  const arrays = sheet.cells.filter(({ spill }) => spill !== null);
  if (arrays.length === 0) return;
  const filled = sheet.cells.filter(({ isSpilledInto, value }) => isSpilledInto && value !== "");
  const settled = arrays.filter((cell) => engine.cells.read(positionOf(cell)).error === null);
  const isSettled = (cell: CellSnapshot): boolean => settled.some((array) => isInArray(array, cell));
  const left = filled.filter(
    (cell) => engine.cells.spillParent(positionOf(cell)) === null && isSettled(cell),
  );
  engine.batch(() => {
    for (const cell of left)
      engine.cells.write(areaOf(cellArea(sheet, cell)), [[literalInput(cell.value, cell.isError)]]);
  });
}

function isInArray({ row, column, spill }: CellSnapshot, cell: CellSnapshot): boolean {
  const isRight = cell.column >= column && cell.column < column + (spill?.columnCount ?? 1);
  return isRight && cell.row >= row && cell.row < row + (spill?.rowCount ?? 1);
}
