import type { Area } from "../area";
import { intersectionOf } from "../area";
import { forEachCell, mustDo, toArea, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { GridLimitError } from "../invariant";
import type { MergeStore } from "./mergeStore";

export class GridMerges implements MergeStore {
  constructor(private readonly grid: Grid) {}

  list(sheetId: string): readonly Area[] {
    return this.mergesOf(this.grid.getters, sheetId);
  }

  touching(area: Area): readonly Area[] {
    return this.list(area.sheetId).filter((merge) => intersectionOf(merge, area) !== null);
  }

  add(asked: Area): void {
    this.grid.run((dispatch) => {
      this.grid.ensureSize(dispatch, asked);
      const { getters } = this.grid.model;
      const inGrid = {
        ...asked,
        bottom: Math.min(asked.bottom, getters.getNumberRows(asked.sheetId) - 1),
        right: Math.min(asked.right, getters.getNumberCols(asked.sheetId) - 1),
      };
      const zone = getters.expandZone(asked.sheetId, toZone(inGrid));
      const area = toArea(asked.sheetId, zone);
      if (area.top === area.bottom && area.left === area.right) return;
      this.assertInOnePane(area);
      this.removeNow(dispatch, area);
      this.bringFirstValueToCorner(dispatch, area);
      mustDo(dispatch("ADD_MERGE", { sheetId: area.sheetId, target: [zone], force: true }));
    });
  }

  removeTouching(area: Area): void {
    if (this.touching(area).length > 0) this.grid.run((dispatch) => this.removeNow(dispatch, area));
  }

  /** Excel has such merged cells. The grid has none, and would refuse when the old ones are gone already. */
  private assertInOnePane({ sheetId, top, left, bottom, right }: Area): void {
    const { xSplit, ySplit } = this.grid.model.getters.getPaneDivisions(sheetId);
    const isOverEdge = (left < xSplit && right >= xSplit) || (top < ySplit && bottom >= ySplit);
    if (isOverEdge) throw new GridLimitError("The grid merges no cells over the edge of frozen panes.");
  }

  private removeNow(dispatch: Dispatch, area: Area): void {
    const { getters } = this.grid.model;
    const merges = this.mergesOf(getters, area.sheetId).filter((merge) => intersectionOf(merge, area));
    if (merges.length > 0)
      mustDo(dispatch("REMOVE_MERGE", { sheetId: area.sheetId, target: merges.map(toZone) }));
  }

  /** perfectxl.com, "Do not merge cells": a value beside an empty top left cell is moved into the merged cell. */
  private bringFirstValueToCorner(dispatch: Dispatch, area: Area): void {
    const { getters } = this.grid.model;
    const { sheetId, top, left } = area;
    let isFound = false;
    forEachCell(area, (row, column) => {
      if (isFound) return;
      const cell = getters.getCell({ sheetId, row: top + row, col: left + column });
      if (!cell || (!cell.isFormula && cell.content === "")) return;
      isFound = true;
      if (row === 0 && column === 0) return;
      const content = cell.isFormula
        ? getters.getTranslatedCellFormula(sheetId, 0, 0, cell.compiledFormula)
        : cell.content;
      const format = cell.format === undefined ? {} : { format: cell.format };
      dispatch("UPDATE_CELL", { sheetId, row: top, col: left, content, ...format });
    });
  }

  private mergesOf(getters: Grid["getters"], sheetId: string): Area[] {
    return getters
      .getMerges(sheetId)
      .map((merge) => toArea(sheetId, merge))
      .sort((one, other) => one.top - other.top || one.left - other.left);
  }
}
