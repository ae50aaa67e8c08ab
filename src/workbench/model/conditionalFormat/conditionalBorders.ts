import { BORDER_STYLES } from "../../engine/conditionalFormats/conditionalLook";
import type { BorderSide, ConditionalBorder } from "../../engine/conditionalFormats/conditionalLook";
import { method, navigation, oneOf, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { asColor, asIndex, asOneOf } from "../plainValue";
import { invalidArgument } from "../refusals";
import { changeFormat, formatOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";

interface BorderObject extends FormatObject {
  readonly side: BorderSide;
}

const SIDES: readonly BorderSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const borderClass: ModelClass<BorderObject> = {
  name: "ConditionalRangeBorder",
  members: [
    property("SideIndex", "1.6", { get: ({ side }) => side }),
    property("Color", "1.6", {
      get: (self) => borderOf(self)?.color ?? null,
      set: (self, value) => change(self, { color: asColor(value) }),
    }),
    property("Style", "1.6", {
      get: (self) => borderOf(self)?.style ?? "None",
      set: (self, value) => change(self, { style: asOneOf(value, BORDER_STYLES) }),
    }),
  ],
};

const bordersClass: ModelClass<FormatObject> = {
  name: "ConditionalRangeBorderCollection",
  items: (self) => SIDES.map((side) => createBorder(self, side)),
  indexer: (self, side) => createBorder(self, asOneOf(side, SIDES)),
  members: [
    property("Count", "1.6", { get: () => SIDES.length }),
    navigation("Bottom", "1.6", (self) => createBorder(self, "EdgeBottom")),
    navigation("Left", "1.6", (self) => createBorder(self, "EdgeLeft")),
    navigation("Right", "1.6", (self) => createBorder(self, "EdgeRight")),
    navigation("Top", "1.6", (self) => createBorder(self, "EdgeTop")),
    method("GetItem", "1.6", {
      args: [oneOf("index", SIDES)],
      call: (self, [side]) => createBorder(self, asOneOf(side, SIDES)),
    }),
    method("GetItemAt", "1.6", {
      args: [required("index", "number")],
      call: (self, [index]) => {
        const side = SIDES[asIndex(index)];
        if (!side) throw invalidArgument();
        return createBorder(self, side);
      },
    }),
  ],
};

export function createConditionalBorders(self: FormatObject): ModelObject {
  return { ...self, modelClass: bordersClass };
}

function createBorder(format: FormatObject, side: BorderSide): ModelObject {
  const border: BorderObject = { ...format, modelClass: borderClass, side };
  return border;
}

function borderOf(self: BorderObject): ConditionalBorder | undefined {
  return formatOf(self).look.borders[self.side];
}

/** A colour alone draws a line, and a line alone is black, as with the borders of cells. */
function change(self: BorderObject, patch: Partial<ConditionalBorder>): void {
  const { look } = formatOf(self);
  const border = { style: "Continuous", color: "#000000", ...borderOf(self), ...patch } as const;
  changeFormat(self, { look: { ...look, borders: { ...look.borders, [self.side]: border } } });
}
