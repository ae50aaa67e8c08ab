import type { ChangeSource } from "../cells/cellStore";
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

/**
 * Tables grow when something is typed beside them: they get headers, and formulas that name them mean more cells.
 * Formulas follow a header's new text too.
 */
export class TableFormulaFollower {
  private readonly headerWatch: TableHeaderWatch;

  constructor(private readonly parts: Parts) {
    this.headerWatch = new TableHeaderWatch(parts.tables);
  }

  follow(source: ChangeSource): void {
    const { grid, tables, tableWatch, typedFormulas, names } = this.parts;
    const renamed = this.headerWatch.take();
    const haveMoved = tableWatch.haveMoved();
    if (!haveMoved && renamed.length === 0) return;
    const unnamed = haveMoved && source === "user" ? tables.emptyHeaders() : [];
    if (unnamed.length === 0 && !typedFormulas.hasTableFormulas() && !names.useTables()) return;
    grid.run((dispatch) => {
      for (const header of unnamed) dispatch("UPDATE_CELL", header);
      typedFormulas.renameColumns(dispatch, renamed);
      typedFormulas.rewriteTableFormulas(dispatch);
      names.rewriteTableNames(dispatch);
    });
  }
}
