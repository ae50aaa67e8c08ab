import type { Area } from "../../engine/area";
import { property } from "../declare";
import type { PropertyMember } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { applyStyle } from "./cellStyles";

interface StyledCells {
  readonly context: ModelContext;
  readonly areas: readonly Area[];
}

/** The style that all cells have, or null. */
export function rangeStyle<Self>(since: string, cellsOf: (self: Self) => StyledCells): PropertyMember<Self> {
  return property<Self>("Style", since, {
    get: (self) => {
      const { context, areas } = cellsOf(self);
      const { cells, styles } = context.engine;
      const [styleName = null, ...more] = new Set(areas.map((area) => cells.format(area).styleName));
      if (styleName === null || more.length > 0) return null;
      return styles.named(styleName)?.builtIn ?? styleName;
    },
    set: (self, value) => {
      if (value === null) return;
      const { context, areas } = cellsOf(self);
      const name = asText(value);
      for (const { sheetId } of areas) assertWritable(context, sheetId, "allowFormatCells");
      applyStyle(context, areas, name);
    },
  });
}
