import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** Which cells of a sheet have something in them, a formula that gives empty text too. */
export interface FilledCells {
  /** Null for a sheet with nothing in it. */
  readonly used: Area | null;
  has(row: number, column: number): boolean;
}

export function filledCells({ cells }: Engine, sheetId: string): FilledCells {
  const used = cells.usedArea(sheetId, false);
  if (!used) return { used, has: () => false };
  const formulas = cells.formulas(used);
  const values = cells.values(used);
  return {
    used,
    has: (row, column) => {
      const [rowOffset, columnOffset] = [row - used.top, column - used.left];
      return (
        (values[rowOffset]?.[columnOffset] ?? "") !== "" || (formulas[rowOffset]?.[columnOffset] ?? "") !== ""
      );
    },
  };
}
