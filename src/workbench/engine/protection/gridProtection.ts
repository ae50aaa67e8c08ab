import { parseAddress } from "../address";
import type { Area } from "../area";
import { forEachCell } from "../grid/grid";
import type { StateStore } from "../state/stateStore";
import { UNPROTECTED } from "./protectionStore";
import type { ProtectionPermission, ProtectionStore, SheetProtection } from "./protectionStore";

const STATE = "protection";

interface Cells {
  hasLockedCell(area: Area): boolean;
}

export class GridProtection implements ProtectionStore {
  private readonly paused = new Set<string>();
  /** Sheet and title of editable ranges whose password is known. */
  private readonly opened = new Set<string>();

  constructor(
    private readonly state: StateStore,
    /** Made later than this, and asked only when somebody writes. */
    private readonly cells: () => Cells,
  ) {}

  of(sheetId: string): SheetProtection {
    return (this.state.get(sheetId, STATE) ?? UNPROTECTED) as SheetProtection;
  }

  set(sheetId: string, protection: SheetProtection): void {
    this.paused.delete(sheetId);
    for (const key of this.opened) if (key.startsWith(sheetId)) this.opened.delete(key);
    this.state.set(sheetId, STATE, protection);
  }

  isPaused(sheetId: string): boolean {
    return this.of(sheetId).isProtected && this.paused.has(sheetId);
  }

  setPaused(sheetId: string, paused: boolean): void {
    if (paused) this.paused.add(sheetId);
    else this.paused.delete(sheetId);
  }

  openRange(sheetId: string, title: string): void {
    this.opened.add(sheetId + title);
  }

  allows(sheetId: string, permission?: ProtectionPermission): boolean {
    const { isProtected, options } = this.of(sheetId);
    if (!isProtected || this.paused.has(sheetId)) return true;
    return permission !== undefined && options[permission];
  }

  canEdit(area: Area): boolean {
    if (this.allows(area.sheetId) || !this.cells().hasLockedCell(area)) return true;
    const editable = this.editableAreas(area.sheetId);
    if (editable.length === 0) return false;
    if (editable.some((each) => contains(each, area))) return true;
    return everyCell(area, (cell) => editable.some((each) => contains(each, cell)) || !this.isLocked(cell));
  }

  private isLocked(cell: Area): boolean {
    return this.cells().hasLockedCell(cell);
  }

  private editableAreas(sheetId: string): Area[] {
    return this.of(sheetId)
      .editableRanges.filter(({ title, password }) => password === null || this.opened.has(sheetId + title))
      .flatMap(({ address }) => address.split(/[\s,]+/))
      .flatMap((address) => {
        const parsed = parseAddress(address);
        if (!parsed) return [];
        const { top, left, bottom, right } = parsed;
        return [{ sheetId, top, left, bottom, right }];
      });
  }
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function everyCell(area: Area, test: (cell: Area) => boolean): boolean {
  let all = true;
  forEachCell(area, (row, column) => {
    const [top, left] = [area.top + row, area.left + column];
    all &&= test({ sheetId: area.sheetId, top, left, bottom: top, right: left });
  });
  return all;
}
