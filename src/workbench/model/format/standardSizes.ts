import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../engine/looks/standardSizes";
import { property } from "../declare";
import type { Member } from "../member";
import { assertWritable } from "../modelContext";
import { asNumber } from "../plainValue";
import { invalidArgument } from "../refusals";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";
import { POINTS_PER_PIXEL } from "../../engine/points";

/** Of Calibri 11, in pixels (ECMA-376 part 1, 18.3.1.13). */
const WIDEST_DIGIT = 7;
const PADDING = 5;
/** support.microsoft.com, "Excel specifications and limits". */
const WIDEST_COLUMN = 255;

/** Sizes of the rows and columns that nobody gave a size: heights in points, widths in characters. */
export const standardSizes: readonly Member<WorksheetObject>[] = [
  property("StandardHeight", "1.7", {
    get: (self) => {
      sheetOf(self);
      return STANDARD_HEIGHT * POINTS_PER_PIXEL;
    },
  }),
  property("StandardWidth", "1.7", {
    get: (self) => toCharacters(self.context.engine.cells.standardWidth(sheetOf(self).id)),
    set: (self, value) => {
      const characters = asNumber(value);
      if (characters < 0 || characters > WIDEST_COLUMN) throw invalidArgument();
      const { id } = sheetOf(self);
      assertWritable(self.context, id, "allowFormatColumns");
      self.context.engine.state.set(id, STANDARD_WIDTH, toPixels(characters));
    },
  }),
];

/** Below one character the padding counts too. */
function toPixels(characters: number): number {
  return characters < 1
    ? Math.round(characters * (WIDEST_DIGIT + PADDING))
    : Math.round(characters * WIDEST_DIGIT) + PADDING;
}

function toCharacters(pixels: number): number {
  const characters =
    pixels < WIDEST_DIGIT + PADDING ? pixels / (WIDEST_DIGIT + PADDING) : (pixels - PADDING) / WIDEST_DIGIT;
  return Math.round(characters * 100) / 100;
}
