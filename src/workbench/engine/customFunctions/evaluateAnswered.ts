import type { Grid } from "../grid/grid";

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Evaluates the cells whose functions were answered, on sheets that are large enough for what they give. */
export function evaluateAnswered(
  grid: Grid,
  cells: ReadonlyMap<number, Size>,
  noteCalculated: (sheetId: string) => void,
): void {
  const cellIds: number[] = [];
  grid.run((dispatch) => {
    for (const [cellId, { rowCount, columnCount }] of cells) {
      const at = grid.model.getters.tryGetCellPosition(cellId);
      if (!at) continue;
      cellIds.push(cellId);
      const { sheetId, row: top, col: left } = at;
      const bottom = top + rowCount - 1;
      grid.ensureSize(dispatch, { sheetId, top, left, bottom, right: left + columnCount - 1 });
      noteCalculated(sheetId);
    }
    if (cellIds.length > 0) dispatch("EVALUATE_CELLS", { cellIds });
  });
}
