import { formatCells } from "../address";
import { areaAt } from "../area";
import type { Area } from "../area";
import type { SelectionStore } from "../engine";
import { toArea, toZone } from "./grid";
import type { Grid } from "./grid";
import type { GridSheets } from "../sheets/gridSheets";
import { GridLimitError } from "../invariant";

export class GridSelection implements SelectionStore {
  constructor(
    private readonly grid: Grid,
    private readonly sheets: GridSheets,
  ) {}

  areas(): readonly Area[] {
    const sheetId = this.grid.model.getters.getActiveSheetId();
    return this.grid.model.getters.getSelectedZones().map((zone) => toArea(sheetId, zone));
  }

  activeCell(): Area {
    const { sheetId, row, col } = this.grid.model.getters.getActivePosition();
    return areaAt({ sheetId, row, column: col });
  }

  step(direction: "up" | "down"): void {
    this.grid.model.selection.moveAnchorCell(direction, 1);
  }

  select(area: Area): void {
    this.sheets.activate(area.sheetId);
    if (!this.grid.isInSheet(area)) this.grid.run((dispatch) => this.grid.ensureSize(dispatch, area));
    const zone = toZone(this.grid.existingPart(area) ?? area);
    const anchor = { cell: { col: area.left, row: area.top }, zone };
    if (!this.grid.model.selection.selectZone(anchor).isSuccessful)
      throw new GridLimitError(`The grid cannot select ${formatCells(area)}: all of it is hidden.`);
  }
}
