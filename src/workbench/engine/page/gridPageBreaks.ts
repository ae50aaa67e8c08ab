import type { AnchorKind, AnchorStore } from "../anchors/anchorStore";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area } from "../area";
import type { Dimension } from "../headers/headerStore";
import type { PageBreakInfo, PageBreakStore } from "./pageBreakStore";

const KINDS: Readonly<Record<Dimension, AnchorKind>> = { rows: "rowBreak", columns: "columnBreak" };

export class GridPageBreaks implements PageBreakStore {
  constructor(private readonly anchors: AnchorStore) {}

  list(sheetId: string, dimension: Dimension): readonly PageBreakInfo[] {
    return this.anchors
      .list(KINDS[dimension])
      .flatMap(({ id, area }) =>
        area?.sheetId === sheetId ? [{ id, index: dimension === "rows" ? area.top : area.left }] : [],
      )
      .sort((one, other) => one.index - other.index);
  }

  add(sheetId: string, dimension: Dimension, index: number): PageBreakInfo {
    const there = this.list(sheetId, dimension).find((one) => one.index === index);
    if (there) return there;
    const id = crypto.randomUUID();
    this.anchors.put(KINDS[dimension], { id, area: lineAt(sheetId, dimension, index), data: null });
    return { id, index };
  }

  delete(dimension: Dimension, id: string): void {
    this.anchors.delete(KINDS[dimension], id);
  }
}

/** The whole line, so that the break goes only when all of it does. */
function lineAt(sheetId: string, dimension: Dimension, index: number): Area {
  return dimension === "rows"
    ? { sheetId, top: index, bottom: index, left: 0, right: MAX_COLUMNS - 1 }
    : { sheetId, top: 0, bottom: MAX_ROWS - 1, left: index, right: index };
}
