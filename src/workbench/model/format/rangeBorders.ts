import { commonLine, LINE_STYLES, LINE_WEIGHTS } from "../../engine/borders/borderLine";
import type { BorderLine, BorderSide } from "../../engine/borders/borderLine";
import { method, property, required } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { asColor, asIndex, asOneOf, asTint } from "../plainValue";
import { invalidArgument } from "../refusals";
import type { BorderTarget } from "./borderTarget";

interface BorderObject extends ModelObject {
  readonly target: BorderTarget;
  readonly side: BorderSide;
}

interface BordersObject extends ModelObject {
  readonly target: BorderTarget;
}

const borderClass: ModelClass<BorderObject> = {
  name: "RangeBorder",
  members: [
    property("SideIndex", "1.1", { get: ({ side }) => side }),
    lineProperty("Style", "1.1", { key: "style", parse: (value) => asOneOf(value, LINE_STYLES) }),
    lineProperty("Weight", "1.1", { key: "weight", parse: (value) => asOneOf(value, LINE_WEIGHTS) }),
    lineProperty("Color", "1.1", { key: "color", parse: asLineColor }),
    lineProperty("TintAndShade", "1.9", { key: "tint", parse: asTint }),
  ],
};

const bordersClass: ModelClass<BordersObject> = {
  name: "RangeBorderCollection",
  members: [
    property("Count", "1.1", { get: ({ target }) => target.sides.length }),
    property("TintAndShade", "1.9", {
      get: ({ target }) => commonLine(target.sides.map((side) => target.read(side))).tint,
      set: ({ target }, value) => {
        if (value === null) return;
        const tint = asTint(value);
        for (const side of target.sides) target.change(side, { tint });
      },
    }),
    method("GetItem", "1.1", {
      args: [required("index", "string")],
      call: (self, [index]) => bordersClass.indexer?.(self, index),
    }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: ({ target }, [index]) => {
        const side = target.sides[asIndex(index)];
        if (side === undefined) throw invalidArgument();
        return createBorder(target, side);
      },
    }),
  ],
  items: ({ target }) => target.sides.map((side) => createBorder(target, side)),
  indexer: ({ target }, key) => createBorder(target, asOneOf(key, target.sides)),
};

export function createRangeBorders(target: BorderTarget): ModelObject {
  const borders: BordersObject = { modelClass: bordersClass, isNull: false, target };
  return borders;
}

function createBorder(target: BorderTarget, side: BorderSide): ModelObject {
  const border: BorderObject = { modelClass: borderClass, isNull: false, target, side };
  return border;
}

type LineKey = Exclude<keyof BorderLine, "base">;

function lineProperty<Key extends LineKey>(
  name: string,
  since: string,
  { key, parse }: { readonly key: Key; readonly parse: (value: unknown) => BorderLine[Key] },
): PropertyMember<BorderObject> {
  return property(name, since, {
    get: ({ target, side }) => target.read(side)[key],
    set: ({ target, side }, value) => {
      // Null changes nothing: it is what was read where lines differ.
      if (value !== null) target.change(side, { [key]: parse(value) });
    },
  });
}

function asLineColor(value: unknown): string {
  const color = asColor(value);
  if (color === "") throw invalidArgument();
  return color;
}
