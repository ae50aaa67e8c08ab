import { registries } from "@odoo/o-spreadsheet";
import type { CoreCommand, CorePlugin } from "@odoo/o-spreadsheet";
import { SHEET_FILTER } from "../filters/filterState";
import { ownGetters } from "../grid/ownGetters";

interface Table {
  readonly id: string;
}

interface TablePlugin {
  readonly tables: Readonly<Record<string, Readonly<Record<string, Table>> | undefined>>;
  consumeNextId(): string;
}

type TablePluginClass = {
  new (config: ConstructorParameters<typeof CorePlugin>[0]): CorePlugin & TablePlugin;
  readonly getters: readonly string[];
};

/** The grid gives the tables of a copied sheet the ids of the others; ids of tables are of one table only. */
class CopiedTables extends (registries.corePluginRegistry.get("tables") as unknown as TablePluginClass) {
  override handle(command: CoreCommand): void {
    super.handle(command);
    if (command.type !== "DUPLICATE_SHEET") return;
    const filter = ownGetters(this.getters).getWorkbenchState(command.sheetId)[SHEET_FILTER];
    const copies = Object.values(this.tables[command.sheetIdTo] ?? {}).map((table) => {
      // The AutoFilter of a sheet is found by its id, which the state of the copy has too.
      const id = table.id === filter ? table.id : this.consumeNextId();
      return [id, { ...table, id }] as const;
    });
    const update = this.history.update as (...path: unknown[]) => void;
    update("tables", command.sheetIdTo, Object.fromEntries(copies));
  }
}

registries.corePluginRegistry.replace("tables", CopiedTables as never);
