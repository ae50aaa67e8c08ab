import type { Area } from "../../engine/area";
import { commonFormat } from "../../engine/looks/cellFormat";
import type { CellFormat } from "../../engine/looks/cellFormat";
import type { LookPatch } from "../../engine/looks/changedLook";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { assertOnSheets } from "../worksheet/existingSheet";
import type { LookTarget } from "./lookTarget";

/** The looks of cells in one area or more, all on one sheet. */
export function createAreaLooks(context: ModelContext, areas: readonly Area[]): LookTarget {
  return new AreaLooks(context, areas);
}

/** A class, since scripts make one for each of many cells. */
class AreaLooks implements LookTarget {
  constructor(
    private readonly context: ModelContext,
    private readonly areas: readonly Area[],
  ) {}

  read(): CellFormat {
    assertOnSheets(this.context, this.areas);
    return commonFormat(this.areas.map((area) => this.context.engine.cells.format(area)));
  }

  write(patch: LookPatch): void {
    assertOnSheets(this.context, this.areas);
    // No option of the protection lets anybody unlock cells.
    const isOfProtection = "locked" in patch || "formulaHidden" in patch;
    for (const area of this.areas) {
      assertWritable(this.context, area.sheetId, isOfProtection ? undefined : "allowFormatCells");
      this.context.engine.cells.setFormat(area, patch);
    }
  }
}
