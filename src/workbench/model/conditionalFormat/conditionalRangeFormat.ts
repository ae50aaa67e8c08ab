import type { ConditionalLook } from "../../engine/conditionalFormats/conditionalLook";
import { NO_LOOK } from "../../engine/conditionalFormats/conditionalLook";
import { method, navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { asBoolean, asColor, asOneOf, asText } from "../plainValue";
import { createConditionalBorders } from "./conditionalBorders";
import { changeFormat, formatOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";

const UNDERLINES = ["None", "Single", "Double"] as const;

const fontClass: ModelClass<FormatObject> = {
  name: "ConditionalRangeFont",
  members: [
    flag("Bold", "bold"),
    flag("Italic", "italic"),
    flag("Strikethrough", "strikethrough"),
    property("Color", "1.6", {
      get: (self) => formatOf(self).look.fontColor,
      set: (self, value) => changeLook(self, { fontColor: asColor(value) || null }),
    }),
    property("Underline", "1.6", {
      get: (self) => formatOf(self).look.underline,
      set: (self, value) => changeLook(self, { underline: asOneOf(value, UNDERLINES) }),
    }),
    method("Clear", "1.6", {
      call: (self) => {
        const { bold, italic, strikethrough, underline, fontColor } = NO_LOOK;
        changeLook(self, { bold, italic, strikethrough, underline, fontColor });
      },
    }),
  ],
};

const fillClass: ModelClass<FormatObject> = {
  name: "ConditionalRangeFill",
  members: [
    property("Color", "1.6", {
      get: (self) => formatOf(self).look.fillColor,
      set: (self, value) => changeLook(self, { fillColor: asColor(value) || null }),
    }),
    method("Clear", "1.6", { call: (self) => changeLook(self, { fillColor: null }) }),
  ],
};

const lookClass: ModelClass<FormatObject> = {
  name: "ConditionalRangeFormat",
  members: [
    navigation("Borders", "1.6", createConditionalBorders),
    navigation("Fill", "1.6", (self) => ({ ...self, modelClass: fillClass })),
    navigation("Font", "1.6", (self) => ({ ...self, modelClass: fontClass })),
    property("NumberFormat", "1.6", {
      get: (self) => formatOf(self).look.numberFormat,
      set: (self, value) => changeLook(self, { numberFormat: value === null ? null : asText(value) || null }),
    }),
    method("ClearFormat", "1.17", { call: (self) => changeLook(self, NO_LOOK) }),
  ],
};

export function createConditionalLook(self: FormatObject): ModelObject {
  return { ...self, modelClass: lookClass };
}

function flag(name: string, key: "bold" | "italic" | "strikethrough"): PropertyMember<FormatObject> {
  return property(name, "1.6", {
    get: (self) => formatOf(self).look[key],
    set: (self, value) => changeLook(self, { [key]: asBoolean(value) }),
  });
}

function changeLook(self: FormatObject, patch: Partial<ConditionalLook>): void {
  changeFormat(self, { look: { ...formatOf(self).look, ...patch } });
}
