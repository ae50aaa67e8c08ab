import type { Area } from "../../engine/area";
import { intersectionOf } from "../../engine/area";
import { newRule } from "../../engine/conditionalFormats/conditionalDefaults";
import type { ConditionalFormatInfo } from "../../engine/conditionalFormats/conditionalFormatStore";
import { NO_LOOK } from "../../engine/conditionalFormats/conditionalLook";
import { CONDITIONAL_KINDS } from "../../engine/conditionalFormats/conditionalRule";
import { method, oneOf, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex, asOneOf, asText } from "../plainValue";
import { existing, invalidArgument, itemNotFound } from "../refusals";
import { createConditionalFormat } from "./conditionalFormat";
import { assertFormatsWritable } from "./conditionalFormatObject";

interface FormatsObject extends ModelObject {
  readonly context: ModelContext;
  /** At least one, all on one sheet. */
  readonly areas: readonly Area[];
}

const ID = [required("id", "string")];

const formatsClass: ModelClass<FormatsObject> = {
  name: "ConditionalFormatCollection",
  items: (self) => formatsIn(self.context, self.areas).map((info) => objectOf(self, info)),
  indexer: (self, id) => existing(formatWith(self, id)),
  members: [
    method("Add", "1.6", { args: [oneOf("type", CONDITIONAL_KINDS)], call: add }),
    method("ClearAll", "1.6", {
      call: (self) => {
        assertFormatsWritable(self.context, sheetOf(self));
        self.context.engine.conditionalFormats.clear(self.areas);
      },
    }),
    // Microsoft's reference says "in the workbook"; items and count of one collection agree in every other class.
    method("GetCount", "1.6", { call: (self) => formatsIn(self.context, self.areas).length }),
    ...twins<FormatsObject>("GetItem", "1.6", {
      nullSince: "1.14",
      args: ID,
      find: (self, [id]) => formatWith(self, id),
    }),
    method("GetItemAt", "1.6", {
      args: [required("index", "number")],
      call: (self, [index]) => {
        const info = formatsIn(self.context, self.areas)[asIndex(index)];
        if (!info) throw invalidArgument();
        return objectOf(self, info);
      },
    }),
  ],
};

/** The formats that act on cells of one sheet. */
export function createConditionalFormats(context: ModelContext, areas: readonly Area[]): ModelObject {
  const formats: FormatsObject = { modelClass: formatsClass, isNull: false, context, areas };
  return formats;
}

/** Those that act on one of the cells, highest priority first. */
export function formatsIn(context: ModelContext, areas: readonly Area[]): readonly ConditionalFormatInfo[] {
  const sheetId = areas[0]?.sheetId;
  if (sheetId === undefined || !context.engine.sheets.has(sheetId)) throw itemNotFound();
  return context.engine.conditionalFormats
    .list(sheetId)
    .filter((info) => info.areas.some((held) => areas.some((area) => intersectionOf(held, area))));
}

function add(self: FormatsObject, [type]: readonly unknown[]): ModelObject {
  const { context, areas } = self;
  assertFormatsWritable(context, sheetOf(self));
  const content = { ...newRule(asOneOf(type, CONDITIONAL_KINDS)), stopIfTrue: false, look: NO_LOOK };
  const id = context.engine.conditionalFormats.add(areas, content);
  return createConditionalFormat({ context, sheetId: sheetOf(self), id, areas });
}

function formatWith(self: FormatsObject, id: unknown): ModelObject | null {
  const info = formatsIn(self.context, self.areas).find((one) => one.id === asText(id));
  return info ? objectOf(self, info) : null;
}

function objectOf(self: FormatsObject, { id }: ConditionalFormatInfo): ModelObject {
  const { context, areas } = self;
  return createConditionalFormat({ context, sheetId: sheetOf(self), id, areas });
}

function sheetOf({ context, areas }: FormatsObject): string {
  const sheetId = areas[0]?.sheetId;
  if (sheetId === undefined || !context.engine.sheets.has(sheetId)) throw itemNotFound();
  return sheetId;
}
