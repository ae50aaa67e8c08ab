import type { Command, Model } from "@odoo/o-spreadsheet";
import type { ProtectionStore } from "./protectionStore";
import { protectionNeedOf } from "./userCommand";

/** Refuses what a user does to protected cells, and remembers it until the user can be told. */
export class EditRefusals {
  private refused: string | null = null;

  constructor(
    private readonly getters: Model["getters"],
    private readonly protection: ProtectionStore,
  ) {}

  /** Whether the protection of a sheet forbids the command. */
  refuses(command: Command): boolean {
    const need = protectionNeedOf(command, this.getters);
    if (need === null || this.protection.allows(need.sheetId)) return false;
    const { sheetId, permission, cells } = need;
    const isAllowed =
      permission === null || (permission !== "nothing" && this.protection.allows(sheetId, permission));
    if (isAllowed && cells.every((area) => this.protection.canEdit(area))) return false;
    this.refused = sheetId;
    return true;
  }

  /** The sheet where something was refused since the last time, or null. */
  take(): string | null {
    const sheetId = this.refused;
    this.refused = null;
    return sheetId;
  }
}
