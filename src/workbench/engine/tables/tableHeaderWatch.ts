import type { GridTables } from "./gridTables";

/** A header cell with another text than before. */
export interface HeaderChange {
  readonly tableName: string;
  readonly before: string;
  readonly after: string;
}

/** Notices new texts in the header cells of tables, for the formulas that name the columns. */
export class TableHeaderWatch {
  private columns = new Map<string, readonly string[]>();

  constructor(private readonly tables: GridTables) {}

  /** Columns that came, went or changed places are no changes of text. */
  take(): HeaderChange[] {
    const tables = this.tables.references();
    const changes = tables.flatMap(({ id, name, columns }) => {
      const known = this.columns.get(id) ?? [];
      return columns.flatMap((after, index): HeaderChange[] => {
        const before = known[index];
        const isRenamed = before !== undefined && !columns.includes(before) && !known.includes(after);
        return isRenamed ? [{ tableName: name, before, after }] : [];
      });
    });
    this.columns = new Map(tables.map(({ id, columns }) => [id, columns]));
    return changes;
  }
}
