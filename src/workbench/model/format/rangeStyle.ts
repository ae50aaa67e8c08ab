import { property } from "../declare";
import type { Member } from "../member";
import { assertWritable } from "../modelContext";
import { asText } from "../plainValue";
import type { RangeObject } from "../range/rangeObject";
import { applyStyle } from "./cellStyles";

export const rangeStyle: readonly Member<RangeObject>[] = [
  property("Style", "1.7", {
    get: ({ context, area }) => {
      const { styleName } = context.engine.cells.format(area);
      return styleName === null ? null : (context.engine.styles.named(styleName)?.builtIn ?? styleName);
    },
    set: ({ context, area }, value) => {
      if (value === null) return;
      const name = asText(value);
      assertWritable(context, area.sheetId, "allowFormatCells");
      applyStyle(context, [area], name);
    },
  }),
];
