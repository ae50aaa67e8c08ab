import { mustDo } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { known } from "../invariant";
import type { StateStore } from "../state/stateStore";
import { gridSheetView, setGridSheetView } from "./gridSheetView";
import type { TypedFormulas } from "../formulas/typedFormulas";
import type { GridTables } from "../tables/gridTables";
import { SheetCopier } from "./sheetCopier";
import "./sheetRules";
import type { SheetInfo, SheetStore, SheetView, SheetVisibility } from "./sheetStore";

export const SHEET_ROWS = 200;
export const SHEET_COLUMNS = 40;

/** The grid knows hidden or not; which of the hidden are very hidden is kept beside it. */
const VERY_HIDDEN = "veryHidden";

export class GridSheets implements SheetStore {
  private lastSheetNumber = 0;

  constructor(
    private readonly grid: Grid,
    private readonly state: StateStore,
    /** Made after this, and needed only to copy a sheet. */
    private readonly copied: () => readonly [GridTables, TypedFormulas],
  ) {}

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

  copy(sheetId: string, name: string, position: number): SheetInfo {
    const copyId = this.nextSheetId();
    const [tables, typedFormulas] = this.copied();
    const { grid, state } = this;
    new SheetCopier({ grid, state, tables, typedFormulas }).copy({ sheetId, copyId, name, position });
    return known(
      this.list().find((sheet) => sheet.id === copyId),
      `sheet ${name}`,
    );
  }

  delete(sheetId: string): void {
    const sheetName = this.grid.getters.getSheetName(sheetId);
    this.grid.run((dispatch) => {
      this.leave(dispatch, sheetId);
      mustDo(dispatch("DELETE_SHEET", { sheetId, sheetName }));
    });
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
    const isVeryHidden = visibility === "VeryHidden";
    if (isVeryHidden !== (this.visibilityOf(sheetId) === "VeryHidden"))
      this.state.set(sheetId, VERY_HIDDEN, isVeryHidden || undefined);
    if (isVisible === (visibility === "Visible")) return;
    this.grid.run((dispatch) => {
      if (isVisible) this.leave(dispatch, sheetId);
      mustDo(dispatch(isVisible ? "HIDE_SHEET" : "SHOW_SHEET", { sheetId }));
    });
  }

  move(sheetId: string, position: number): void {
    const from = this.grid.getters.getSheetIds().indexOf(sheetId);
    if (from === position) return;
    const command = { sheetId, delta: position - from, place: position };
    this.grid.run((dispatch) => mustDo(dispatch("MOVE_SHEET", command)));
  }

  setTabColor(sheetId: string, color: string): void {
    const command = color === "" ? { sheetId } : { sheetId, color };
    this.grid.run((dispatch) => mustDo(dispatch("COLOR_SHEET", command)));
  }

  view(sheetId: string): SheetView {
    return gridSheetView(this.grid, this.state, sheetId);
  }

  setView(sheetId: string, patch: Partial<SheetView>): void {
    setGridSheetView(this.grid, this.state, { sheetId, patch });
  }

  /** The grid would go to its first sheet. */
  private leave(dispatch: Dispatch, sheetId: string): void {
    const { getters } = this.grid.model;
    if (getters.getActiveSheetId() !== sheetId) return;
    const ids = getters.getSheetIds();
    const at = ids.indexOf(sheetId);
    const next = [...ids.slice(at + 1), ...ids.slice(0, at).reverse()].find((id) =>
      getters.isSheetVisible(id),
    );
    if (next !== undefined) mustDo(dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheetId, sheetIdTo: next }));
  }

  private visibilityOf(id: string): SheetVisibility {
    if (this.grid.model.getters.isSheetVisible(id)) return "Visible";
    return this.state.get(id, VERY_HIDDEN) === true ? "VeryHidden" : "Hidden";
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

/** One empty sheet, in the grid's own form. */
export const EMPTY_WORKBOOK = {
  sheets: [{ id: sheetIdOf(0), name: "Sheet1", rowNumber: SHEET_ROWS, colNumber: SHEET_COLUMNS, cells: {} }],
};
