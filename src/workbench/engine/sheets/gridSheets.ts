import { mustDo } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";
import type { SheetInfo, SheetStore, SheetVisibility } from "./sheetStore";

export const SHEET_ROWS = 200;
export const SHEET_COLUMNS = 40;

export class GridSheets implements SheetStore {
  /** The grid knows hidden or not; which of the hidden are very hidden is kept here. */
  private readonly veryHidden = new Set<string>();
  private lastSheetNumber = 0;

  constructor(private readonly grid: Grid) {}

  /** Cells that wait to be written change no sheet, so this never ends their waiting. */
  list(): readonly SheetInfo[] {
    const { getters } = this.grid.model;
    return getters.getSheetIds().map((id, position) => {
      const sheet = getters.getSheet(id);
      return {
        id,
        name: sheet.name,
        position,
        visibility: this.visibilityOf(id),
        tabColor: sheet.color ?? "",
      };
    });
  }

  has(sheetId: string): boolean {
    return this.grid.model.getters.tryGetSheet(sheetId) !== undefined;
  }

  active(): SheetInfo {
    const id = this.grid.model.getters.getActiveSheetId();
    return known(
      this.list().find((sheet) => sheet.id === id),
      "active sheet",
    );
  }

  add(name: string): SheetInfo {
    const sheetId = this.nextSheetId();
    const position = this.grid.getters.getSheetIds().length;
    const size = { cols: SHEET_COLUMNS, rows: SHEET_ROWS };
    this.grid.run((dispatch) => mustDo(dispatch("CREATE_SHEET", { sheetId, name, position, ...size })));
    return known(
      this.list().find((sheet) => sheet.id === sheetId),
      `sheet ${name}`,
    );
  }

  delete(sheetId: string): void {
    const sheetName = this.grid.getters.getSheetName(sheetId);
    this.grid.run((dispatch) => mustDo(dispatch("DELETE_SHEET", { sheetId, sheetName })));
  }

  rename(sheetId: string, name: string): void {
    const oldName = this.grid.getters.getSheetName(sheetId);
    this.grid.run((dispatch) => mustDo(dispatch("RENAME_SHEET", { sheetId, oldName, newName: name })));
  }

  activate(sheetId: string): void {
    const sheetIdFrom = this.grid.getters.getActiveSheetId();
    if (sheetIdFrom === sheetId) return;
    this.grid.run((dispatch) => mustDo(dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId })));
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const isVisible = this.grid.getters.isSheetVisible(sheetId);
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    if (isVisible === (visibility === "Visible")) return;
    const command = visibility === "Visible" ? "SHOW_SHEET" : "HIDE_SHEET";
    this.grid.run((dispatch) => mustDo(dispatch(command, { sheetId })));
  }

  move(sheetId: string, position: number): void {
    const { getters } = this.grid;
    // The grid counts its steps in visible sheets only.
    const ids = [...getters.getSheetIds()];
    const from = ids.indexOf(sheetId);
    const between = from < position ? ids.slice(from + 1, position + 1) : ids.slice(position, from);
    const steps = between.filter((id) => getters.isSheetVisible(id)).length;
    if (steps === 0) return;
    const delta = from < position ? steps : -steps;
    this.grid.run((dispatch) => mustDo(dispatch("MOVE_SHEET", { sheetId, delta })));
  }

  setTabColor(sheetId: string, color: string): void {
    const command = color === "" ? { sheetId } : { sheetId, color };
    this.grid.run((dispatch) => mustDo(dispatch("COLOR_SHEET", command)));
  }

  private visibilityOf(id: string): SheetVisibility {
    if (this.grid.model.getters.isSheetVisible(id)) return "Visible";
    return this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
  }

  /** Excel's ids are GUIDs in braces; ours keep the form, so that scripts treat them alike, and stay readable. */
  private nextSheetId(): string {
    const taken = new Set(this.grid.getters.getSheetIds());
    do this.lastSheetNumber += 1;
    while (taken.has(sheetIdOf(this.lastSheetNumber)));
    return sheetIdOf(this.lastSheetNumber);
  }
}

export function sheetIdOf(number: number): string {
  return `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`;
}
