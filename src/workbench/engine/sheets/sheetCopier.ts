import { isSameArea } from "../area";
import type { Area, CellPosition } from "../area";
import { scanFormula } from "../formulas/formulaScanner";
import type { TypedFormulas } from "../formulas/typedFormulas";
import { mustDo } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { StateStore } from "../state/stateStore";
import type { GridTables } from "../tables/gridTables";
import type { TableInfo } from "../tables/tableStore";
import "./copiedTables";

interface Parts {
  readonly grid: Grid;
  readonly state: StateStore;
  readonly tables: GridTables;
  readonly typedFormulas: TypedFormulas;
}

export interface SheetCopy {
  readonly sheetId: string;
  readonly copyId: string;
  readonly name: string;
  /** Among all sheets, the copy counted. */
  readonly position: number;
}

/** Copies a sheet with all that is on it. The grid copies what it knows; the rest is done here. */
export class SheetCopier {
  constructor(private readonly parts: Parts) {}

  copy({ sheetId, copyId, name, position }: SheetCopy): void {
    const { grid, tables } = this.parts;
    const originals = tables.list().filter(({ area }) => area.sheetId === sheetId);
    grid.run((dispatch) => {
      mustDo(dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: copyId, sheetNameTo: name }));
      const from = grid.model.getters.getSheetIds().indexOf(copyId);
      if (from !== position) {
        const move = { sheetId: copyId, delta: position - from, place: position };
        mustDo(dispatch("MOVE_SHEET", move));
      }
      const renamed = this.nameTables(dispatch, originals, copyId);
      this.enterFormulas(dispatch, { sheetId, copyId, renamed });
    });
    for (const { id, area } of originals) {
      const copy = tables.list().find((table) => isCopyOf(table.area, area, copyId));
      if (copy) this.renameState(copyId, id, copy.id);
    }
  }

  /** Gives the copied tables names of their own, and tells which stands for which. */
  private nameTables(
    dispatch: Dispatch,
    originals: readonly TableInfo[],
    copyId: string,
  ): ReadonlyMap<string, string> {
    return new Map(
      originals.flatMap((table) => {
        const name = this.parts.tables.adoptCopy(dispatch, table, copyId);
        return name === null ? [] : [[table.name.toLowerCase(), name] as const];
      }),
    );
  }

  /** What was typed is found by cell, and the copies are other cells; of tables they mean the copied ones. */
  private enterFormulas(
    dispatch: Dispatch,
    { sheetId, copyId, renamed }: { sheetId: string; copyId: string; renamed: ReadonlyMap<string, string> },
  ): void {
    const { grid, typedFormulas } = this.parts;
    const { getters } = grid.model;
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const { row, col } = getters.getCellPosition(cell.id);
      const at = (id: string): CellPosition => ({ sheetId: id, row, column: col });
      const typed = typedFormulas.read(at(sheetId));
      const meant = renamed.size === 0 ? typed : withNames(typed, renamed);
      if (meant !== cell.compiledFormula.toFormulaString(getters))
        typedFormulas.enter(dispatch, at(copyId), meant);
    }
  }

  /** What is kept of a table under its id. */
  private renameState(copyId: string, before: string, after: string): void {
    const { state } = this.parts;
    for (const key of state.keys(copyId)) {
      const value = state.get(copyId, key);
      if (key.endsWith(`/${before}`)) {
        state.set(copyId, key.slice(0, -before.length) + after, value);
        state.set(copyId, key, undefined);
      } else if (value === before) state.set(copyId, key, after);
    }
  }
}

function isCopyOf(copy: Area, area: Area, copyId: string): boolean {
  return isSameArea(copy, { ...area, sheetId: copyId });
}

function withNames(typed: string, renamed: ReadonlyMap<string, string>): string {
  return scanFormula(typed)
    .map(({ kind, source }) => (kind === "word" ? (renamed.get(source.toLowerCase()) ?? source) : source))
    .join("");
}
