import type { BorderSide } from "../../engine/borders/borderLine";
import { changedLine, commonLine } from "../../engine/borders/borderLine";
import { changedLook } from "../../engine/looks/changedLook";
import type { CellStyle, StyleIncludes } from "../../engine/styles/styleStore";
import { method, navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asText } from "../plainValue";
import { invalidOperation, itemNotFound } from "../refusals";
import { alignmentMembers } from "./alignment";
import type { BorderTarget } from "./borderTarget";
import { applyStyle, cellsWithStyle } from "./cellStyles";
import { lookProperty } from "./lookTarget";
import type { LookObject } from "./lookTarget";
import { createRangeBorders } from "./rangeBorders";
import { createRangeFill } from "./rangeFill";
import { createRangeFont } from "./rangeFont";

interface StyleObject extends LookObject {
  readonly context: ModelContext;
  readonly name: string;
}

const styleClass: ModelClass<StyleObject> = {
  name: "Style",
  members: [
    property("Name", "1.7", { get: (self) => styleOf(self).name }),
    property("BuiltIn", "1.7", { get: (self) => styleOf(self).builtIn !== null }),
    includeMember("IncludeAlignment", "alignment"),
    includeMember("IncludeBorder", "border"),
    includeMember("IncludeFont", "font"),
    includeMember("IncludeNumber", "number"),
    includeMember("IncludePatterns", "patterns"),
    includeMember("IncludeProtection", "protection"),
    numberFormatMember("NumberFormat"),
    numberFormatMember("NumberFormatLocal"),
    ...alignmentMembers({ basic: "1.7", indent: "1.7", orientation: "1.8", autoIndent: "1.8" }),
    lookProperty("Locked", "1.7", { key: "locked", parse: asBoolean }),
    lookProperty("FormulaHidden", "1.7", { key: "formulaHidden", parse: asBoolean }),
    navigation("Fill", "1.7", ({ target }) => createRangeFill(target)),
    navigation("Font", "1.7", ({ target }) => createRangeFont(target)),
    navigation("Borders", "1.7", (self) => createRangeBorders(bordersOf(self))),
    method("Delete", "1.7", { call: remove }),
  ],
};

export function createStyle(context: ModelContext, name: string): ModelObject {
  const self: StyleObject = {
    modelClass: styleClass,
    isNull: false,
    context,
    name,
    target: {
      read: () => styleOf(self).look,
      write: (patch) => {
        const style = styleOf(self);
        change(self, { ...style, look: { ...style.look, ...changedLook(style.look, patch) } });
      },
    },
  };
  return self;
}

function styleOf({ context, name }: StyleObject): CellStyle {
  const style = context.engine.styles.named(name);
  if (style === null) throw itemNotFound();
  return style;
}

/** Cells that have the style follow it. */
function change({ context }: StyleObject, style: CellStyle): void {
  context.engine.styles.put(style);
  applyStyle(context, cellsWithStyle(context, style.name), style.name);
}

function includeMember(name: string, part: keyof StyleIncludes): PropertyMember<StyleObject> {
  return property(name, "1.7", {
    get: (self) => styleOf(self).includes[part],
    set: (self, value) => {
      const style = styleOf(self);
      change(self, { ...style, includes: { ...style.includes, [part]: asBoolean(value) } });
    },
  });
}

function numberFormatMember(name: string): PropertyMember<StyleObject> {
  return property(name, "1.7", {
    get: (self) => styleOf(self).numberFormat,
    set: (self, value) => change(self, { ...styleOf(self), numberFormat: asText(value) || "General" }),
  });
}

const EDGES = { EdgeLeft: "left", EdgeRight: "right", EdgeTop: "top", EdgeBottom: "bottom" } as const;

/** "A collection of four border objects", says the reference of styles. */
function bordersOf(self: StyleObject): BorderTarget {
  const edgeOf = (side: BorderSide): (typeof EDGES)[keyof typeof EDGES] => EDGES[side as keyof typeof EDGES];
  return {
    sides: Object.keys(EDGES) as (keyof typeof EDGES)[],
    read: (side) => commonLine([styleOf(self).edges[edgeOf(side)]]),
    change: (side, patch) => {
      const style = styleOf(self);
      const edge = edgeOf(side);
      change(self, { ...style, edges: { ...style.edges, [edge]: changedLine(style.edges[edge], patch) } });
    },
  };
}

/** Cells that had the style are "Normal" again, which cannot be deleted. */
function remove(self: StyleObject): void {
  const { name } = styleOf(self);
  if (name === NORMAL) throw invalidOperation("The style Normal cannot be deleted.");
  const { context } = self;
  const areas = cellsWithStyle(context, name);
  applyStyle(context, areas, NORMAL);
  context.engine.styles.remove(name);
}

const NORMAL = "Normal";
