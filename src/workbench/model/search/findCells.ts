import { areaAt, columnCountOf, intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { PositionAreas } from "../../engine/changes/positionAreas";
import type { Engine } from "../../engine/engine";
import { wholeSheet } from "../range/sheetRanges";
import type { SearchCriteria } from "./searchCriteria";
import { isMatch, textPattern } from "./textPattern";

export interface Search {
  readonly text: string;
  readonly criteria: SearchCriteria;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** All cells of an area whose displayed text matches, as few rectangles. */
export function findAll(engine: Engine, area: Area, search: Search): Area[] {
  const found = new PositionAreas(area.sheetId);
  for (const { row, column } of matches(engine, area, search)) found.add(row, column);
  return found.areas();
}

/**
 * The first cell that matches: inside a range of several cells, or on the whole sheet from the cell after a single
 * one on, and from the sheet's start again.
 */
export function findFirst(engine: Engine, area: Area, search: Search): Area | null {
  const { sheetId, top, left } = area;
  const { isBackwards } = search.criteria;
  const isSingle = top === area.bottom && left === area.right;
  const found = matches(engine, isSingle ? wholeSheet(sheetId) : area, search);
  if (isBackwards) found.reverse();
  const isAfter = ({ row, column }: Place): boolean =>
    isBackwards ? row < top || (row === top && column < left) : row > top || (row === top && column > left);
  const first = (isSingle ? found.find(isAfter) : undefined) ?? found[0];
  return first ? areaAt({ sheetId, ...first }) : null;
}

/** Row by row. */
function matches(engine: Engine, area: Area, { text, criteria }: Search): Place[] {
  const used = engine.cells.usedArea(area.sheetId, true);
  const part = used && intersectionOf(used, area);
  if (!part) return [];
  const pattern = textPattern(text, criteria);
  const columns = columnCountOf(part);
  return engine.cells
    .texts(part)
    .flat()
    .flatMap((shown, index) =>
      shown !== "" && isMatch(pattern, shown)
        ? [{ row: part.top + Math.floor(index / columns), column: part.left + (index % columns) }]
        : [],
    );
}
