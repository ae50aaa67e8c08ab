import { isCoreCommand } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet";

/** Whether the workbook itself was changed since this was last asked; selecting and calculating change nothing of it. */
export class DocumentWatch {
  private hasChanged = false;

  note(command: Command): void {
    // Commands that undo and redo are no core commands; what they bring back is.
    if (isCoreCommand(command) || command.type === "UNDO" || command.type === "REDO") this.hasChanged = true;
  }

  take(): boolean {
    const changed = this.hasChanged;
    this.hasChanged = false;
    return changed;
  }
}
