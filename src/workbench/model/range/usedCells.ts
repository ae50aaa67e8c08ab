import { areaAt, boundingArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** The used cells under an area, in its columns; null when there are none. */
export function usedBelow(engine: Engine, area: Area): Area | null {
  const used = engine.cells.usedArea(area.sheetId, true);
  if (!used || used.bottom <= area.bottom) return null;
  const first = areaAt({ sheetId: area.sheetId, row: area.bottom + 1, column: area.left });
  const last = areaAt({ sheetId: area.sheetId, row: used.bottom, column: area.right });
  return boundingArea(first, last);
}

export function isEmpty(engine: Engine, area: Area): boolean {
  return engine.cells.values(area).every((row) => row.every((value) => value === ""));
}
