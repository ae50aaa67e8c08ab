import type { Command } from "@odoo/o-spreadsheet";
import type { EngineEvent } from "../changes/engineEvent";
import type { ProtectionStore, SheetProtection } from "../protection/protectionStore";
import type { SheetStore, SheetVisibility } from "./sheetStore";

interface SheetState {
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly protection: SheetProtection;
}

/** Finds out what changed about sheets by looking again, so that undo and every other way to change them are told. */
export class SheetWatch {
  private last: ReadonlyMap<string, SheetState>;
  private readonly moved = new Set<string>();

  constructor(
    private readonly sheets: SheetStore,
    private readonly protection: ProtectionStore,
  ) {
    this.last = this.look();
  }

  /** Only what was moved itself is told as moved, not what made room for it. */
  note(command: Command): void {
    if (command.type === "MOVE_SHEET") this.moved.add(command.sheetId);
  }

  /** What changed since the last time. Sheets that come and go are told by others. */
  take(): EngineEvent[] {
    const before = this.last;
    this.last = this.look();
    const moved = new Set(this.moved);
    this.moved.clear();
    return [...this.last].flatMap(([sheetId, after]) => {
      const old = before.get(sheetId);
      if (!old) return [];
      return [...(moved.has(sheetId) ? moveOf(sheetId, old, after) : []), ...changesOf(sheetId, old, after)];
    });
  }

  private look(): ReadonlyMap<string, SheetState> {
    return new Map(
      this.sheets
        .list()
        .map(({ id, position, visibility }) => [
          id,
          { position, visibility, protection: this.protection.of(id) },
        ]),
    );
  }
}

function moveOf(sheetId: string, before: SheetState, after: SheetState): EngineEvent[] {
  if (before.position === after.position) return [];
  return [{ type: "sheetMoved", sheetId, before: before.position, after: after.position }];
}

function changesOf(sheetId: string, before: SheetState, after: SheetState): EngineEvent[] {
  const events: EngineEvent[] = [];
  if (before.visibility !== after.visibility) {
    const [was, is] = [before.visibility, after.visibility];
    events.push({ type: "sheetVisibilityChanged", sheetId, before: was, after: is });
  }
  if (before.protection !== after.protection) {
    const { isProtected } = after.protection;
    const changed = {
      ranges: differs(before.protection.editableRanges, after.protection.editableRanges),
      options: differs(before.protection.options, after.protection.options),
      password: differs(before.protection.password, after.protection.password),
    };
    if (before.protection.isProtected !== isProtected || Object.values(changed).includes(true))
      events.push({ type: "sheetProtectionChanged", sheetId, isProtected, changed });
  }
  return events;
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
