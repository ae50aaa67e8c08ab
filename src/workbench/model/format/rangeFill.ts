import { FILL_PATTERNS } from "../../engine/looks/cellFormat";
import { method, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { asColor, asOneOf, asTint } from "../plainValue";
import { lookProperty } from "./lookTarget";
import type { LookObject, LookTarget } from "./lookTarget";

const fillClass: ModelClass<LookObject> = {
  name: "RangeFill",
  members: [
    property("Color", "1.1", {
      // White is what Excel gives for a cell without a fill.
      get: ({ target }) => {
        const { fillColor } = target.read();
        return fillColor === "" ? "#FFFFFF" : fillColor;
      },
      set: ({ target }, value) => {
        if (value !== null) target.write({ fillColor: asColor(value) });
      },
    }),
    lookProperty("TintAndShade", "1.9", { key: "fillTint", parse: asTint }),
    lookProperty("Pattern", "1.9", {
      key: "fillPattern",
      // The reference says of both gradients that they are not supported.
      parse: (value) => asOneOf(value, FILL_PATTERNS),
    }),
    lookProperty("PatternColor", "1.9", { key: "patternColor", parse: asColor }),
    lookProperty("PatternTintAndShade", "1.9", { key: "patternTint", parse: asTint }),
    method("Clear", "1.1", { call: ({ target }) => target.write({ fillColor: "" }) }),
  ],
};

export function createRangeFill(target: LookTarget): ModelObject {
  const fill: LookObject = { modelClass: fillClass, isNull: false, target };
  return fill;
}
