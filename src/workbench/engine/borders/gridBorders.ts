import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area, CellPosition } from "../area";
import { CellLooks } from "../looks/cellLooks";
import { toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { changedLine, commonLine, NO_LINE } from "./borderLine";
import type { BorderLine, BorderSide, BorderState, LinePatch } from "./borderLine";
import type { BorderStore, CellEdges } from "./borderStore";
import { lineOf, toGridBorder } from "./gridBorder";
import type { GridBorder } from "./gridBorder";

type Edge = keyof CellEdges;

/** One side of one cell. */
interface Place extends CellPosition {
  readonly edge: Edge;
}

/** The grid draws edges; diagonals are kept with the cell's look. */
export class GridBorders implements BorderStore {
  private readonly looks: CellLooks;

  constructor(private readonly grid: Grid) {
    this.looks = new CellLooks(grid);
  }

  read(area: Area, side: BorderSide): BorderState {
    if (isDiagonal(side)) return this.looks.diagonal(area, side);
    const part = this.grid.existingPart(area);
    if (!part) return NO_LINE;
    const lines: BorderState[] = [];
    for (const place of placesOf(part, side)) lines.push(this.lineAt(place));
    return commonLine(lines);
  }

  change(area: Area, side: BorderSide, patch: LinePatch): void {
    if (isDiagonal(side)) this.changeDiagonal(area, side, patch);
    else
      this.grid.runSoon((dispatch) => {
        this.grid.ensureSize(dispatch, area);
        const { getters } = this.grid.model;
        const bottom = Math.min(area.bottom, getters.getNumberRows(area.sheetId) - 1);
        const right = Math.min(area.right, getters.getNumberCols(area.sheetId) - 1);
        // The far edge of whole rows and columns is at the end of Excel's sheet, which the grid has not got.
        if (side === "EdgeBottom" && bottom < area.bottom) return;
        if (side === "EdgeRight" && right < area.right) return;
        for (const place of placesOf({ ...area, bottom, right }, side))
          this.put(dispatch, place, changedLine(this.lineAt(place), patch));
      });
  }

  edgesOf(position: CellPosition): CellEdges | null {
    const border = this.grid.getters.getCellBorder(toGridPosition(position));
    if (!border) return null;
    const { top, bottom, left, right } = border;
    return { top: lineOf(top), bottom: lineOf(bottom), left: lineOf(left), right: lineOf(right) };
  }

  setEdges(position: CellPosition, edges: CellEdges): void {
    this.grid.runSoon((dispatch) => {
      for (const edge of Object.keys(edges) as Edge[])
        if (edges[edge].style !== "None") this.put(dispatch, { ...position, edge }, edges[edge]);
    });
  }

  private changeDiagonal(area: Area, side: Diagonal, patch: LinePatch): void {
    const key = side === "DiagonalDown" ? "diagonalDown" : "diagonalUp";
    this.looks.changeFormat(area, (look) => ({ [key]: changedLine(look[key], patch) }));
  }

  /** A line belongs to both cells beside it: either may have drawn it. */
  private lineAt(place: Place): BorderLine {
    const own = lineOf(this.borderAt(place));
    const other = beside(place);
    return own.style !== "None" || other === null ? own : lineOf(this.borderAt(other));
  }

  private borderAt(place: Place): GridBorder | undefined {
    return this.grid.model.getters.getCellBorder(toGridPosition(place))?.[place.edge];
  }

  private put(dispatch: Dispatch, place: Place, line: BorderLine): void {
    const border = toGridBorder(line);
    this.setBorder(dispatch, place, border);
    const other = border === undefined ? beside(place) : null;
    if (other !== null && this.borderAt(other) !== undefined) this.setBorder(dispatch, other, undefined);
  }

  private setBorder(dispatch: Dispatch, place: Place, border: GridBorder | undefined): void {
    const at = toGridPosition(place);
    const edges = Object.entries(this.grid.model.getters.getCellBorder(at) ?? {});
    const others = Object.fromEntries(edges.filter(([edge]) => edge !== place.edge));
    dispatch("SET_BORDER", { ...at, border: border ? { ...others, [place.edge]: border } : others });
  }
}

type Diagonal = Extract<BorderSide, `Diagonal${string}`>;

function isDiagonal(side: BorderSide): side is Diagonal {
  return side === "DiagonalDown" || side === "DiagonalUp";
}

/** The same line seen from the cell on its other side, or null at the sheet's end. */
function beside({ sheetId, row, column, edge }: Place): Place | null {
  if (edge === "top") return row === 0 ? null : { sheetId, row: row - 1, column, edge: "bottom" };
  if (edge === "left") return column === 0 ? null : { sheetId, row, column: column - 1, edge: "right" };
  if (edge === "bottom") return row + 1 === MAX_ROWS ? null : { sheetId, row: row + 1, column, edge: "top" };
  return column + 1 === MAX_COLUMNS ? null : { sheetId, row, column: column + 1, edge: "left" };
}

function* placesOf({ sheetId, top, left, bottom, right }: Area, side: BorderSide): Generator<Place> {
  const [edge, rows, columns] = RANGES[side as keyof typeof RANGES]({ top, left, bottom, right });
  for (let row = rows[0]; row <= rows[1]; row += 1)
    for (let column = columns[0]; column <= columns[1]; column += 1) yield { sheetId, row, column, edge };
}

type Zone = Omit<Area, "sheetId">;
type Span = readonly [first: number, last: number];

/** Which cells' edges a side of an area is made of. */
const RANGES: Readonly<
  Record<Exclude<BorderSide, Diagonal>, (zone: Zone) => readonly [Edge, rows: Span, columns: Span]>
> = {
  EdgeTop: ({ top, left, right }) => ["top", [top, top], [left, right]],
  EdgeBottom: ({ bottom, left, right }) => ["bottom", [bottom, bottom], [left, right]],
  EdgeLeft: ({ top, bottom, left }) => ["left", [top, bottom], [left, left]],
  EdgeRight: ({ top, bottom, right }) => ["right", [top, bottom], [right, right]],
  InsideHorizontal: ({ top, bottom, left, right }) => ["bottom", [top, bottom - 1], [left, right]],
  InsideVertical: ({ top, bottom, left, right }) => ["right", [top, bottom], [left, right - 1]],
};
