import type { ChangeSource } from "../cells/cellStore";
import type { EngineEvent } from "../changes/engineEvent";
import type { GridTables } from "./gridTables";

/** Notices what became of the tables since the last look: the grid changes them in many ways, undo among them. */
export class TableWatch {
  private ids = new Set<string>();
  private places = "";
  private names = new Map<string, string>();

  constructor(private readonly tables: GridTables) {}

  take(source: ChangeSource): EngineEvent[] {
    const ids = new Set(this.tables.list().map((table) => table.id));
    const added = [...ids].filter((id) => !this.ids.has(id));
    const deleted = [...this.ids].filter((id) => !ids.has(id));
    this.ids = ids;
    return [
      ...added.map((tableId): EngineEvent => ({ type: "tableAdded", tableId, source })),
      ...deleted.map((tableId): EngineEvent => ({ type: "tableDeleted", tableId, source })),
    ];
  }

  /** Tables with another name than at the last look. */
  takeRenamed(): { readonly before: string; readonly after: string }[] {
    const known = this.names;
    this.names = new Map(this.tables.list().map(({ id, name }) => [id, name]));
    return [...this.names].flatMap(([id, after]) => {
      const before = known.get(id);
      return before === undefined || before === after ? [] : [{ before, after }];
    });
  }

  /** True when a table's name or area is another than at the last look; never at the first one. */
  haveMoved(): boolean {
    const before = this.places;
    this.places = JSON.stringify(this.tables.list().map(({ id, name, area }) => [id, name, area]));
    return before !== "" && before !== this.places;
  }
}
