import { intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { ConditionalKind } from "../../engine/conditionalFormats/conditionalRule";
import { method, navigation, property, required } from "../declare";
import type { Member, ModelClass, ModelObject } from "../member";
import { asBoolean, asNumber } from "../plainValue";
import { resolveAreas } from "../rangeAreas/areasAddress";
import { isRangeAreas } from "../rangeAreas/rangeAreasObject";
import { isRange } from "../range/rangeObject";
import { invalidArgument, invalidOperation, itemNotFound } from "../refusals";
import { changeRules } from "./changeRules";
import { createColorScale } from "./colorScaleFormat";
import { assertFormatsWritable, changeFormat, formatOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";
import { createDataBar } from "./dataBarFormat";
import { createIconSet } from "./iconSetFormat";
import { createCellValue, createCustom, createPreset, createText, createTopBottom } from "./lookFormats";

type Part = (self: FormatObject) => ModelObject;

/** Kinds whose looks go over every number: nothing is met, so nothing stops. */
const SCALED: readonly ConditionalKind[] = ["ColorScale", "DataBar", "IconSet"];

const formatClass: ModelClass<FormatObject> = {
  name: "ConditionalFormat",
  members: [
    property("Id", "1.6", { get: ({ id }) => id }),
    property("Priority", "1.6", {
      get: (self) => collectionOf(self).findIndex((info) => info.id === self.id),
      set: setPriority,
    }),
    property("StopIfTrue", "1.6", {
      get: (self) => {
        const { rule, stopIfTrue } = formatOf(self);
        return SCALED.includes(rule.kind) ? null : stopIfTrue;
      },
      set: (self, value) => {
        if (SCALED.includes(formatOf(self).rule.kind))
          throw invalidOperation("This type never stops others.");
        changeFormat(self, { stopIfTrue: asBoolean(value) });
      },
    }),
    property("Type", "1.6", { get: (self) => formatOf(self).rule.kind }),
    ...partOfKind("CellValue", "CellValue", createCellValue),
    ...partOfKind("ColorScale", "ColorScale", createColorScale),
    ...partOfKind("Custom", "Custom", createCustom),
    ...partOfKind("DataBar", "DataBar", createDataBar),
    ...partOfKind("IconSet", "IconSet", createIconSet),
    ...partOfKind("Preset", "PresetCriteria", createPreset),
    ...partOfKind("TextComparison", "ContainsText", createText),
    ...partOfKind("TopBottom", "TopBottom", createTopBottom),
    ...changeRules,
    method("Delete", "1.6", {
      call: (self) => {
        formatOf(self);
        assertFormatsWritable(self.context, self.sheetId);
        self.context.engine.conditionalFormats.delete(self.sheetId, self.id);
      },
    }),
    method("GetRange", "1.6", {
      call: (self) => {
        const [area, second] = formatOf(self).areas;
        if (!area || second) throw invalidOperation("The format is applied to several ranges.");
        return self.context.objects.range(area);
      },
    }),
    method("GetRangeOrNullObject", "1.6", {
      call: (self) => {
        const [area, second] = formatOf(self).areas;
        return area && !second ? self.context.objects.range(area) : self.context.objects.nothing();
      },
    }),
    method("GetRanges", "1.9", { call: (self) => self.context.objects.rangeAreas(formatOf(self).areas) }),
    method("SetRanges", "1.17", {
      args: [required("ranges", "object", "string")],
      call: (self, [ranges]) => {
        formatOf(self);
        assertFormatsWritable(self.context, self.sheetId);
        self.context.engine.conditionalFormats.setAreas(self.sheetId, self.id, areasOf(self, ranges));
      },
    }),
  ],
};

export function createConditionalFormat(format: Omit<FormatObject, "modelClass" | "isNull">): ModelObject {
  const object: FormatObject = { ...format, modelClass: formatClass, isNull: false };
  return object;
}

/** "CellValue" and "CellValueOrNullObject": there only in a format of that kind. */
function partOfKind(name: string, kind: ConditionalKind, create: Part): Member<FormatObject>[] {
  const isThere = (self: FormatObject): boolean => formatOf(self).rule.kind === kind;
  return [
    navigation(name, "1.6", (self) => {
      if (!isThere(self)) throw itemNotFound();
      return create(self);
    }),
    navigation(`${name}OrNullObject`, "1.6", (self) =>
      isThere(self) ? create(self) : self.context.objects.nothing(),
    ),
  ];
}

function collectionOf(self: FormatObject): readonly { readonly id: string }[] {
  const { id } = formatOf(self);
  return self.context.engine.conditionalFormats
    .list(self.sheetId)
    .filter(
      (info) =>
        info.id === id || info.areas.some((held) => self.areas.some((area) => intersectionOf(held, area))),
    );
}

/** A place in the collection; negative ones count from the end, and what is beyond it means its end. */
function setPriority(self: FormatObject, value: unknown): void {
  const given = asNumber(value);
  if (!Number.isInteger(given)) throw invalidArgument();
  const collection = collectionOf(self);
  const last = collection.length - 1;
  const place = Math.min(last, Math.max(0, given < 0 ? collection.length + given : given));
  const neighbour = collection[place];
  if (!neighbour || neighbour.id === self.id) return;
  assertFormatsWritable(self.context, self.sheetId);
  const store = self.context.engine.conditionalFormats;
  store.move(
    self.sheetId,
    self.id,
    store.list(self.sheetId).findIndex(({ id }) => id === neighbour.id),
  );
}

function areasOf({ context, sheetId }: FormatObject, given: unknown): readonly Area[] {
  const areas =
    typeof given === "string"
      ? resolveAreas(context.engine, given, sheetId)
      : isRange(given)
        ? [given.area]
        : isRangeAreas(given)
          ? given.areas
          : [];
  if (areas.length === 0 || areas.some((area) => area.sheetId !== sheetId)) throw invalidArgument();
  return areas;
}
