import type { TypedFormulas } from "../formulas/typedFormulas";
import type { Grid } from "../grid/grid";
import type { GridNames } from "../names/gridNames";
import type { GridTables } from "./gridTables";
import { TableHeaderWatch } from "./tableHeaderWatch";
import type { TableWatch } from "./tableWatch";

interface Parts {
  readonly grid: Grid;
  readonly tables: GridTables;
  readonly tableWatch: TableWatch;
  readonly typedFormulas: TypedFormulas;
  /** Names may name tables too. */
  readonly names: GridNames;
}

/** Formulas that name tables follow their new sizes and names, and the new texts of their headers; undone ones too. */
export class TableFormulaFollower {
  private readonly headerWatch: TableHeaderWatch;

  constructor(private readonly parts: Parts) {
    this.headerWatch = new TableHeaderWatch(parts.tables);
  }

  follow(): void {
    const { grid, tableWatch, typedFormulas, names } = this.parts;
    const columns = this.headerWatch.take();
    const tables = tableWatch.takeRenamed();
    if (!tableWatch.haveMoved() && columns.length === 0) return;
    if (!typedFormulas.hasTableFormulas() && !names.useTables()) return;
    grid.run((dispatch) => {
      for (const { before, after } of tables) typedFormulas.renameTable(dispatch, before, after);
      typedFormulas.renameColumns(dispatch, columns);
      typedFormulas.rewriteTableFormulas(dispatch);
      names.rewriteTableNames(dispatch);
    });
  }
}
