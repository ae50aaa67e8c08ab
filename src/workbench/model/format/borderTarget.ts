import type { Area } from "../../engine/area";
import { BORDER_SIDES, commonLine } from "../../engine/borders/borderLine";
import type { BorderSide, BorderState, LinePatch } from "../../engine/borders/borderLine";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { assertOnSheets } from "../worksheet/existingSheet";

/** What borders belong to: cells, or a style. */
export interface BorderTarget {
  readonly sides: readonly BorderSide[];
  /** Null where lines differ. Throws ItemNotFound once the target is gone. */
  read(side: BorderSide): BorderState;
  change(side: BorderSide, patch: LinePatch): void;
}

/** The borders of cells in one area or more, all on one sheet. */
export function createAreaBorders(context: ModelContext, areas: readonly Area[]): BorderTarget {
  return new AreaBorders(context, areas);
}

/** A class, since scripts make one for each of many cells. */
class AreaBorders implements BorderTarget {
  readonly sides = BORDER_SIDES;

  constructor(
    private readonly context: ModelContext,
    private readonly areas: readonly Area[],
  ) {}

  read(side: BorderSide): BorderState {
    assertOnSheets(this.context, this.areas);
    return commonLine(this.areas.map((area) => this.context.engine.borders.read(area, side)));
  }

  change(side: BorderSide, patch: LinePatch): void {
    assertOnSheets(this.context, this.areas);
    for (const area of this.areas) {
      assertWritable(this.context, area.sheetId, "allowFormatCells");
      this.context.engine.borders.change(area, side, patch);
    }
  }
}
