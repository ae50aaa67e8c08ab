import { formatCells } from "../address";
import { areaAt, intersectionOf } from "../area";
import type { Area } from "../area";
import type { SelectionStore } from "../engine";
import { toArea, toZone } from "./grid";
import type { Grid, GridZone } from "./grid";
import type { GridSheets } from "../sheets/gridSheets";
import { GridLimitError } from "../invariant";

/** Rows times columns to which a sheet grows for a selection at once; more of them take seconds. */
const MOST_GROWN_CELLS = 1_000_000;

/** What a script selected beyond the end of the grid, and what the grid shows selected for it. */
interface FarSelection {
  readonly area: Area;
  readonly shown: GridZone;
}

export class GridSelection implements SelectionStore {
  /** Holds until something else is selected. */
  private far: FarSelection | null = null;
  private isSelecting = false;
  private listener: () => void = () => undefined;

  constructor(
    private readonly grid: Grid,
    private readonly sheets: GridSheets,
  ) {}

  /** Another text for another selection. */
  key(): string {
    return `${this.grid.model.getters.getActiveSheetId()}${JSON.stringify(this.areas())}`;
  }

  areas(): readonly Area[] {
    const far = this.farArea();
    if (far) return [far];
    const sheetId = this.grid.model.getters.getActiveSheetId();
    return this.grid.model.getters.getSelectedZones().map((zone) => toArea(sheetId, zone));
  }

  activeCell(): Area {
    const { sheetId, row, col } = this.grid.model.getters.getActivePosition();
    const cell = areaAt({ sheetId, row, column: col });
    const far = this.farArea();
    return far && intersectionOf(far, cell) === null
      ? areaAt({ sheetId, row: far.top, column: far.left })
      : cell;
  }

  step(direction: "up" | "down"): void {
    this.grid.model.selection.moveAnchorCell(direction, 1);
  }

  /** A cell far beyond the grid is selected without growing to it; the grid shows the nearest cell that it has. */
  select(area: Area, ...more: readonly Area[]): void {
    if (more.length === 0) return this.selectOne(area);
    this.isSelecting = true;
    try {
      this.selectOne(area);
      const { selection } = this.grid.model;
      for (const { left, top, right, bottom } of more.flatMap((one) => this.grid.existingPart(one) ?? [])) {
        selection.addCellToSelection(left, top);
        selection.setAnchorCorner(right, bottom);
      }
    } finally {
      this.isSelecting = false;
      this.listener();
    }
  }

  /** Calls back after each change; several areas that are selected together are one. */
  observe(listener: () => void): void {
    this.listener = listener;
    this.grid.model.selection.observe(this, { handleEvent: listener });
  }

  /** Some of several areas are selected, and others not yet. */
  get isBusy(): boolean {
    return this.isSelecting;
  }

  private selectOne(area: Area): void {
    this.sheets.activate(area.sheetId);
    if (!this.grid.isInSheet(area) && this.cellsWith(area) <= MOST_GROWN_CELLS)
      this.grid.run((dispatch) => this.grid.ensureSize(dispatch, area));
    const shown = toZone(this.grid.existingPart(area) ?? this.nearestCell(area));
    this.far = this.grid.isInSheet(area) ? null : { area, shown };
    const anchor = { cell: { col: shown.left, row: shown.top }, zone: shown };
    if (!this.grid.model.selection.selectZone(anchor).isSuccessful)
      throw new GridLimitError(`The grid cannot select ${formatCells(area)}: all of it is hidden.`);
  }

  private farArea(): Area | null {
    if (!this.far) return null;
    const { area, shown } = this.far;
    const { getters } = this.grid.model;
    const [zone, ...others] = getters.getSelectedZones();
    if (!zone || others.length > 0 || getters.getActiveSheetId() !== area.sheetId) return null;
    const isShown =
      zone.top === shown.top &&
      zone.left === shown.left &&
      zone.bottom === shown.bottom &&
      zone.right === shown.right;
    return isShown ? area : null;
  }

  private cellsWith(area: Area): number {
    const { getters } = this.grid;
    const rows = Math.max(getters.getNumberRows(area.sheetId), area.bottom + 1);
    const columns = Math.max(getters.getNumberCols(area.sheetId), area.right + 1);
    return rows * columns;
  }

  private nearestCell({ sheetId, top, left }: Area): Area {
    const { getters } = this.grid;
    const row = Math.min(top, getters.getNumberRows(sheetId) - 1);
    const column = Math.min(left, getters.getNumberCols(sheetId) - 1);
    return areaAt({ sheetId, row, column });
  }
}
