import type { Area } from "../../engine/area";
import { commonFormat } from "../../engine/looks/cellFormat";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";
import type { LookTarget } from "./lookTarget";

/** The looks of cells in one area or more, all on one sheet. */
export function createAreaLooks(context: ModelContext, areas: readonly Area[]): LookTarget {
  const existing = (): readonly Area[] => {
    if (areas.some(({ sheetId }) => !context.engine.sheets.has(sheetId))) throw itemNotFound();
    return areas;
  };
  return {
    read: () => commonFormat(existing().map((area) => context.engine.cells.format(area))),
    write: (patch) => {
      // No option of the protection lets anybody unlock cells.
      const isOfProtection = "locked" in patch || "formulaHidden" in patch;
      for (const area of existing()) {
        assertWritable(context, area.sheetId, isOfProtection ? undefined : "allowFormatCells");
        context.engine.cells.setFormat(area, patch);
      }
    },
  };
}
