import type { Area, CellPosition } from "../area";
import { forEachCell, toGridPosition, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { GridStyle } from "../looks/gridStyle";
import type { CellLink, HyperlinkStore } from "./hyperlinkStore";

/** Links ride in the styles of cells, which the grid copies, moves and undoes. */
export class GridHyperlinks implements HyperlinkStore {
  constructor(private readonly grid: Grid) {}

  read(area: Area): CellLink | null {
    const part = this.grid.existingPart(area);
    if (!part || !this.grid.isInSheet(area)) return null;
    const links = new Map<string, CellLink | null>();
    forEachCell(part, (row, column) => {
      const link = this.linkAt({ sheetId: area.sheetId, row: part.top + row, col: part.left + column });
      links.set(JSON.stringify(link), link);
    });
    return links.size === 1 ? ([...links.values()][0] ?? null) : null;
  }

  shownAt(position: CellPosition): CellLink | null {
    const at = toGridPosition(position);
    const { link } = this.grid.getters.getEvaluatedCell(at);
    return this.linkAt(at) ?? (link ? ofFunction(link.url) : null);
  }

  set(area: Area, link: CellLink | null): void {
    this.grid.runSoon((dispatch) => {
      if (link === null) return this.takeAway(area, dispatch);
      this.grid.ensureSize(dispatch, area);
      const part = this.grid.existingPartNow(area);
      const style: GridStyle = { link };
      if (part) dispatch("SET_FORMATTING", { sheetId: area.sheetId, target: [toZone(part)], style });
    });
  }

  private takeAway(area: Area, dispatch: Parameters<Parameters<Grid["runSoon"]>[0]>[0]): void {
    const part = this.grid.existingPartNow(area);
    if (!part) return;
    const { sheetId } = part;
    forEachCell(part, (row, column) => {
      const at = { sheetId, row: part.top + row, col: part.left + column };
      const style: GridStyle | undefined = this.grid.model.getters.getCell(at)?.style;
      if (style?.link) dispatch("UPDATE_CELL", { ...at, style: { ...style, link: undefined } as GridStyle });
    });
  }

  private linkAt(at: { sheetId: string; row: number; col: number }): CellLink | null {
    const style: GridStyle | undefined = this.grid.getters.getCell(at)?.style;
    return style?.link ?? null;
  }
}

/** The grid makes a page of the web of every address, places in the workbook too. */
function ofFunction(url: string): CellLink {
  const place = /^https:\/\/#(.*)$/s.exec(url)?.[1];
  return place === undefined
    ? { address: url, documentReference: "", screenTip: "" }
    : { address: "", documentReference: place, screenTip: "" };
}
