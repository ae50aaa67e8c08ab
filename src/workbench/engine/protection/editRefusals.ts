import type { Command, Model } from "@odoo/o-spreadsheet";
import { isTooLong } from "../cells/inputLimits";
import type { ProtectionStore } from "./protectionStore";
import { protectionNeedOf } from "./userCommand";

export interface EditRefusal {
  readonly sheetId: string;
  readonly reason: "protected" | "tooLong";
}

/** Refuses what a user does to protected cells, or what no cell holds, and remembers it until the user can be told. */
export class EditRefusals {
  private refused: EditRefusal | null = null;

  constructor(
    private readonly getters: Model["getters"],
    private readonly protection: ProtectionStore,
  ) {}

  refuses(command: Command): boolean {
    if (command.type === "UPDATE_CELL" && isTooLong(command.content ?? "")) {
      this.refused = { sheetId: command.sheetId, reason: "tooLong" };
      return true;
    }
    return this.isProtected(command);
  }

  private isProtected(command: Command): boolean {
    const need = protectionNeedOf(command, this.getters);
    if (need === null || this.protection.allows(need.sheetId)) return false;
    const { sheetId, permission, cells } = need;
    const isAllowed =
      permission === null || (permission !== "nothing" && this.protection.allows(sheetId, permission));
    if (isAllowed && cells.every((area) => this.protection.canEdit(area))) return false;
    this.refused = { sheetId, reason: "protected" };
    return true;
  }

  /** What was refused last since the last time, or null. */
  take(): EditRefusal | null {
    const { refused } = this;
    this.refused = null;
    return refused;
  }
}
