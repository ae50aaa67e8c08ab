import { isWholeColumns, isWholeRows } from "../area";
import type { Area } from "../area";
import { forEachCell, toZone } from "../grid/grid";
import type { Grid, GridZone } from "../grid/grid";
import { commonLine } from "../borders/borderLine";
import type { BorderState } from "../borders/borderLine";
import { commonFormat, PLAIN_FORMAT } from "./cellFormat";
import type { CellFormat, CellLook } from "./cellFormat";
import type { LookPatch, SetLook } from "./changedLook";
import { changedStyle, fullLook, lookOf, setLookOf } from "./gridStyle";
import type { GridStyle } from "./gridStyle";

/** Fonts, fills, alignment and protection of cells. */
export class CellLooks {
  constructor(private readonly grid: Grid) {}

  format(area: Area): CellFormat {
    return commonFormat(this.looksIn(area));
  }

  /** Each look once. */
  private looksIn(area: Area): CellLook[] {
    const seen = new Set<CellLook>();
    // Beyond the grid all cells are plain.
    if (!this.grid.isInSheet(area)) seen.add(PLAIN_FORMAT);
    const part = this.grid.existingPart(area);
    if (part) forEachCell(part, (row, column) => seen.add(lookOf(this.styleAt(part, row, column))));
    return [...seen];
  }

  setFormat(area: Area, patch: LookPatch): void {
    if (Object.values(patch).every((value) => value === null || value === undefined)) return;
    this.changeFormat(area, () => patch);
  }

  changeFormat(area: Area, change: (look: CellLook) => LookPatch): void {
    this.grid.runSoon((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      const { getters } = this.grid.model;
      const bottom = Math.min(area.bottom, getters.getNumberRows(area.sheetId) - 1);
      const right = Math.min(area.right, getters.getNumberCols(area.sheetId) - 1);
      const { sheetId } = area;
      for (const [before, target] of this.zonesByLook({ ...area, bottom, right }))
        dispatch("SET_FORMATTING", {
          sheetId,
          target,
          style: changedStyle(before, change(fullLook(before))),
        });
    });
  }

  diagonal(area: Area, side: "DiagonalDown" | "DiagonalUp"): BorderState {
    const key = side === "DiagonalDown" ? "diagonalDown" : "diagonalUp";
    return commonLine(this.looksIn(area).map((look) => look[key]));
  }

  /** Cells are locked unless somebody unlocked them, those that hold nothing too. */
  hasLockedCell(area: Area): boolean {
    // Of whole rows and columns the grid holds a part, and formats no more than that.
    const isWhole = isWholeRows(area) || isWholeColumns(area);
    const held = isWhole ? this.grid.existingPart(area) : area;
    if (held === null || !this.grid.isInSheet(held)) return true;
    for (let row = 0; row <= held.bottom - held.top; row += 1) {
      for (let column = 0; column <= held.right - held.left; column += 1)
        if (lookOf(this.styleAt(held, row, column)).locked) return true;
    }
    return false;
  }

  /** Also right inside a command. */
  private zonesByLook(area: Area): Map<SetLook, GridZone[]> {
    const zones = new Map<SetLook, GridZone[]>();
    const { getters } = this.grid.model;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        const look = setLookOf(getters.getCell({ sheetId: area.sheetId, row, col })?.style);
        const found = zones.get(look) ?? [];
        if (found.length === 0) zones.set(look, found);
        const before = found.at(-1);
        const goesOn = before?.top === row && before.right === col - 1;
        if (goesOn) found[found.length - 1] = { ...before, right: col };
        else found.push({ top: row, bottom: row, left: col, right: col });
      }
    }
    return zones.size === 1 ? new Map([...zones.keys()].map((look) => [look, [toZone(area)]])) : zones;
  }

  private styleAt({ sheetId, top, left }: Area, row: number, column: number): GridStyle | undefined {
    return this.grid.getters.getCell({ sheetId, row: top + row, col: left + column })?.style;
  }
}
