import type { Area } from "../area";
import type { Dimension, Lines } from "./headerStore";

/** The rows, or columns, that an area reaches over. */
export function linesOf({ sheetId, top, left, bottom, right }: Area, dimension: Dimension): Lines {
  return dimension === "rows"
    ? { sheetId, dimension, first: top, last: bottom }
    : { sheetId, dimension, first: left, last: right };
}
