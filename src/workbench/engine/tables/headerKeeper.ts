import type { Command } from "@odoo/o-spreadsheet";
import type { Dispatch } from "../grid/gridBridge";
import { MOVE_CELLS } from "../moves/movePlugin";
import type { GridTables } from "./gridTables";

const TABLE_COMMANDS: ReadonlySet<string> = new Set(["CREATE_TABLE", "UPDATE_TABLE", MOVE_CELLS]);

/**
 * Headers of tables are texts, none empty and none twice, whoever writes them. A user's are put right at once; a script's
 * once its command is over, as it may write one header after the other.
 */
export class HeaderKeeper {
  private isDue = false;

  constructor(private readonly tables: GridTables) {}

  note(command: Command, dispatch: Dispatch, isScript: boolean): void {
    if (this.isDue) return;
    const isHeader =
      command.type === "UPDATE_CELL"
        ? command.content !== undefined && this.tables.mayChangeHeaders(command, isScript)
        : TABLE_COMMANDS.has(command.type);
    if (!isHeader) return;
    this.isDue = true;
    if (!isScript) this.putRight(dispatch);
  }

  putRight(dispatch: Dispatch): void {
    if (!this.isDue) return;
    for (const header of this.tables.wrongHeaders()) dispatch("UPDATE_CELL", header);
    this.isDue = false;
  }
}
