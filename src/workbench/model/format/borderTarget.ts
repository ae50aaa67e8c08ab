import type { Area } from "../../engine/area";
import { BORDER_SIDES, commonLine } from "../../engine/borders/borderLine";
import type { BorderSide, BorderState, LinePatch } from "../../engine/borders/borderLine";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";

/** What borders belong to: cells, or a style. */
export interface BorderTarget {
  readonly sides: readonly BorderSide[];
  /** Null where lines differ. Throws ItemNotFound once the target is gone. */
  read(side: BorderSide): BorderState;
  change(side: BorderSide, patch: LinePatch): void;
}

/** The borders of cells in one area or more, all on one sheet. */
export function createAreaBorders(context: ModelContext, areas: readonly Area[]): BorderTarget {
  const existing = (): readonly Area[] => {
    if (areas.some(({ sheetId }) => !context.engine.sheets.has(sheetId))) throw itemNotFound();
    return areas;
  };
  return {
    sides: BORDER_SIDES,
    read: (side) => commonLine(existing().map((area) => context.engine.borders.read(area, side))),
    change: (side, patch) => {
      for (const area of existing()) {
        assertWritable(context, area.sheetId, "allowFormatCells");
        context.engine.borders.change(area, side, patch);
      }
    },
  };
}
