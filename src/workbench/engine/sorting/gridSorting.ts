import type { Cell } from "@odoo/o-spreadsheet";
import { columnCountOf, rowCountOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { EngineEvent } from "../changes/engineEvent";
import { fromR1C1, toR1C1 } from "../formulas/r1c1";
import type { TypedFormulas } from "../formulas/typedFormulas";
import { toGridPosition, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { Dimension } from "../headers/headerStore";
import { SortRefusal } from "./sortStore";
import type { SortStore } from "./sortStore";

interface Parts {
  readonly grid: Grid;
  readonly typedFormulas: TypedFormulas;
  /** To be told with the changes of the same command. */
  tell(event: EngineEvent): void;
}

/** A cell on its way; the formula is relative to where it stands. */
interface Carried {
  readonly to: CellPosition;
  readonly cell: Cell | undefined;
  readonly formula: string | null;
}

export class GridSorting implements SortStore {
  constructor(private readonly parts: Parts) {}

  reorder(area: Area, dimension: Dimension, order: readonly number[]): void {
    this.move(area, dimension, { order, isSort: false });
  }

  sort(area: Area, dimension: Dimension, order: readonly number[]): void {
    this.move(area, dimension, { order, isSort: true });
  }

  private move(
    area: Area,
    dimension: Dimension,
    { order, isSort }: { readonly order: readonly number[]; readonly isSort: boolean },
  ): void {
    const { grid, tell } = this.parts;
    this.checkCanMove(area);
    const carried = this.carriedCells(area, dimension, order);
    if (carried.length === 0) return;
    const areas = movedAreas(area, dimension, order);
    grid.run((dispatch) => {
      for (const each of carried) this.put(dispatch, each);
      if (isSort) tell({ type: "linesSorted", sheetId: area.sheetId, dimension, areas, source: "script" });
    });
  }

  private checkCanMove(area: Area): void {
    const { getters } = this.parts.grid;
    if (getters.doesIntersectMerge(area.sheetId, toZone(area)))
      throw new SortRefusal("The cells to sort must not be merged.");
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        const zone = getters.getSpreadZone({ sheetId: area.sheetId, row, col });
        if (zone && (zone.top < zone.bottom || zone.left < zone.right))
          throw new SortRefusal("Part of a spilled array cannot be changed.");
      }
    }
  }

  private carriedCells(area: Area, dimension: Dimension, order: readonly number[]): Carried[] {
    const breadth = dimension === "rows" ? columnCountOf(area) : rowCountOf(area);
    const positionOf = (line: number, across: number): CellPosition => ({
      sheetId: area.sheetId,
      row: area.top + (dimension === "rows" ? line : across),
      column: area.left + (dimension === "rows" ? across : line),
    });
    return order.flatMap((from, to) =>
      from === to
        ? []
        : Array.from({ length: breadth }, (_, across) =>
            this.carry(positionOf(from, across), positionOf(to, across)),
          ),
    );
  }

  private carry(from: CellPosition, to: CellPosition): Carried {
    const cell = this.parts.grid.getters.getCell(toGridPosition(from));
    const formula = cell?.isFormula ? toR1C1(this.parts.typedFormulas.read(from), from) : null;
    return { to, cell, formula };
  }

  private put(dispatch: Dispatch, { to, cell, formula }: Carried): void {
    const looks = { style: cell?.style ?? null, format: cell?.format ?? "" };
    const content = cell === undefined || cell.isFormula ? "" : cell.content;
    // A formula is entered for itself, so that its typed text is kept; the cell is emptied of another one first.
    dispatch("UPDATE_CELL", { ...toGridPosition(to), content, ...looks });
    if (formula !== null) this.parts.typedFormulas.enter(dispatch, to, fromR1C1(formula, to));
  }
}

/** The lines that changed places, as few areas as possible. */
function movedAreas(area: Area, dimension: Dimension, order: readonly number[]): Area[] {
  const areas: { first: number; last: number }[] = [];
  order.forEach((from, to) => {
    if (from === to) return;
    const open = areas.at(-1);
    if (open?.last === to - 1) open.last = to;
    else areas.push({ first: to, last: to });
  });
  return areas.map(({ first, last }) =>
    dimension === "rows"
      ? { ...area, top: area.top + first, bottom: area.top + last }
      : { ...area, left: area.left + first, right: area.left + last },
  );
}
