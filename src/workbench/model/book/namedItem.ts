import { formatAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { NameInfo } from "../../engine/names/nameStore";
import { checkDefinedName, checkNameIsFree } from "./definedName";
import { method, optional, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { invalidArgument, itemNotFound } from "../refusals";
import { areaOfFormula } from "../range/sheetRanges";

interface NameObject extends ModelObject {
  readonly context: ModelContext;
  readonly name: string;
}

interface NamesObject extends ModelObject {
  readonly context: ModelContext;
}

const nameClass: ModelClass<NameObject> = {
  name: "NamedItem",
  members: [
    property("Name", "1.1", { get: (self) => infoOf(self).name }),
    property("_Id", "1.1", { get: (self) => infoOf(self).name }),
    property("Type", "1.1", { get: typeOf }),
    property("Value", "1.1", { get: valueOf }),
    property("Formula", "1.7", {
      get: (self) => infoOf(self).formula,
      set: ({ context, name }, value) =>
        context.engine.names.update(name, { formula: checkedFormula(value) }),
    }),
    property("Visible", "1.1", {
      get: (self) => infoOf(self).visible,
      set: ({ context, name }, value) => context.engine.names.update(name, { visible: asBoolean(value) }),
    }),
    property("Comment", "1.4", {
      get: (self) => infoOf(self).comment,
      set: ({ context, name }, value) => context.engine.names.update(name, { comment: asText(value) }),
    }),
    property("Scope", "1.4", { get: () => "Workbook" }),
    method("Delete", "1.4", {
      call: (self) => self.context.engine.names.delete(infoOf(self).name),
    }),
    method("GetRange", "1.1", {
      call: (self) => {
        const area = areaOf(self);
        if (!area) throw invalidArgument();
        return self.context.objects.range(area);
      },
    }),
    method("GetRangeOrNullObject", "1.4", {
      call: (self) => {
        const area = areaOf(self);
        return area ? self.context.objects.range(area) : self.context.objects.nothing();
      },
    }),
  ],
};

const NAME = [required("name", "string")];

const namesClass: ModelClass<NamesObject> = {
  name: "NamedItemCollection",
  items: ({ context }) => context.engine.names.list().map(({ name }) => createName(context, name)),
  indexer: (self, key) => {
    const info = named(self.context, asText(key));
    if (!info) throw itemNotFound();
    return createName(self.context, info.name);
  },
  members: [
    method("Add", "1.4", {
      args: [
        required("name", "string"),
        required("reference", "object", "string"),
        optional("comment", "string"),
      ],
      call: add,
    }),
    method("GetCount", "1.4", { call: ({ context }) => context.engine.names.list().length }),
    method("GetItem", "1.1", { args: NAME, call: (self, [name]) => namesClass.indexer?.(self, name) }),
    method("GetItemOrNullObject", "1.4", {
      args: NAME,
      call: ({ context }, [name]) => {
        const info = named(context, asText(name));
        return info ? createName(context, info.name) : context.objects.nothing();
      },
    }),
  ],
};

export function createName(context: ModelContext, name: string): ModelObject {
  const item: NameObject = { modelClass: nameClass, isNull: false, context, name };
  return item;
}

export function createNames(context: ModelContext): ModelObject {
  const names: NamesObject = { modelClass: namesClass, isNull: false, context };
  return names;
}

/** The reference is a range, or text: a formula when it starts with "=", else a constant. */
function add({ context }: NamesObject, [given, reference, comment]: readonly unknown[]): ModelObject {
  const name = asText(given);
  checkDefinedName(name);
  checkNameIsFree(context.engine, name, null);
  const formula = isRange(reference) ? formulaOf(context, reference.area) : checkedFormula(reference);
  context.engine.names.add({
    name,
    formula,
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  });
  return createName(context, name);
}

function formulaOf(context: ModelContext, area: Area): string {
  const sheet = context.engine.sheets.list().find((one) => one.id === area.sheetId);
  return `=${formatAddress(sheet?.name ?? "", area, true)}`;
}

function checkedFormula(value: unknown): string {
  const text = asText(value);
  if (text.startsWith("=")) return text;
  if (text !== "" && Number.isFinite(Number(text))) return `=${text}`;
  return `="${text.replaceAll('"', '""')}"`;
}

function named(context: ModelContext, name: string): NameInfo | undefined {
  return context.engine.names.list().find((info) => info.name.toLowerCase() === name.toLowerCase());
}

function infoOf({ context, name }: NameObject): NameInfo {
  const info = named(context, name);
  if (!info) throw itemNotFound();
  return info;
}

function areaOf(self: NameObject): Area | null {
  return areaOfFormula(self.context.engine, infoOf(self).formula);
}

const TEXT = /^="((?:[^"]|"")*)"$/;

function typeOf(self: NameObject): string {
  if (areaOf(self)) return "Range";
  const { formula } = infoOf(self);
  if (TEXT.test(formula)) return "String";
  if (/^=(true|false)$/i.test(formula)) return "Boolean";
  const number = Number(formula.slice(1));
  if (!Number.isFinite(number)) return "Error";
  return Number.isInteger(number) ? "Integer" : "Double";
}

/** An address for a range, the constant itself else. */
function valueOf(self: NameObject): string | number | boolean {
  const { formula } = infoOf(self);
  switch (typeOf(self)) {
    case "Range":
      return formula.slice(1);
    case "String":
      return (TEXT.exec(formula)?.[1] ?? "").replaceAll('""', '"');
    case "Boolean":
      return /true/i.test(formula);
    case "Integer":
    case "Double":
      return Number(formula.slice(1));
    default:
      return "#VALUE!";
  }
}
