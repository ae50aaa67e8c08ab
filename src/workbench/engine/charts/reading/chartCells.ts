import type { Model } from "@odoo/o-spreadsheet";
import type { Area, CellPosition } from "../../area";

/** A cell as a chart sees it. */
export interface ChartCell {
  /** Null for a gap: an empty cell or an error. Text counts as nothing, 0, as in Excel. */
  readonly number: number | null;
  readonly value: string | number | boolean | null;
  readonly text: string;
  /** The grid's format code; undefined for none. */
  readonly format: string | undefined;
}

export interface ChartCells {
  cell(position: CellPosition): ChartCell;
  isHidden(position: CellPosition): boolean;
}

type Getters = Pick<Model["getters"], "getEvaluatedCell" | "isRowHidden" | "isColHidden">;

export function createChartCells(getters: Getters): ChartCells {
  return {
    cell({ sheetId, row, column }) {
      const cell = getters.getEvaluatedCell({ sheetId, row, col: column });
      const { value, formattedValue: text, format } = cell;
      const isGap = cell.type === "empty" || cell.type === "error" || value === null || value === "";
      const number = isGap ? null : typeof value === "number" ? value : 0;
      return { number, value, text, format };
    },
    isHidden: ({ sheetId, row, column }) =>
      getters.isRowHidden(sheetId, row) || getters.isColHidden(sheetId, column),
  };
}

/** The cells of an area line by line, along its longer side; hidden ones only when asked for. */
export function linesOf(cells: ChartCells, area: Area, withHidden: boolean): ChartCell[][] {
  const isUpright = area.bottom - area.top >= area.right - area.left;
  const lines: ChartCell[][] = [];
  const [first, last] = isUpright ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = isUpright ? [area.left, area.right] : [area.top, area.bottom];
  for (let index = first; index <= last; index += 1) {
    const line: ChartCell[] = [];
    for (let across = from; across <= to; across += 1) {
      const [row, column] = isUpright ? [index, across] : [across, index];
      const position = { sheetId: area.sheetId, row, column };
      if (withHidden || !cells.isHidden(position)) line.push(cells.cell(position));
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}
