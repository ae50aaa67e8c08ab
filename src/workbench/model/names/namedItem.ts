import { formatAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import { typeOfValue } from "../../engine/cells/cellType";
import type { NameInfo, NameKey, NameValue } from "../../engine/names/nameStore";
import { method, navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asText } from "../plainValue";
import { invalidArgument, itemNotFound } from "../refusals";
import { toJsonValue } from "../range/jsonValues";
import { checkedFormula } from "./nameFormula";
import { namedItemType } from "./namedItemType";

interface NameObject extends ModelObject {
  readonly context: ModelContext;
  readonly key: NameKey;
}

/** Of cells their address, of an array its first value. */
function jsonValue(name: string): PropertyMember<NameObject> {
  return property<NameObject>(name, "1.16", {
    onlyNamed: true,
    get: (self) => {
      if (areaOf(self)) return valueOf(self);
      const { value, isError } = valuesOf(self)[0]?.[0] ?? { value: "", isError: false };
      return toJsonValue(value, isError);
    },
  });
}

function jsonValues(name: string): PropertyMember<NameObject> {
  return property<NameObject>(name, "1.16", {
    onlyNamed: true,
    get: (self) => grid(self, ({ value, isError }) => toJsonValue(value, isError)),
  });
}

const nameClass: ModelClass<NameObject> = {
  name: "NamedItem",
  members: [
    property("Name", "1.1", { get: (self) => infoOf(self).name }),
    property("_Id", "1.1", { get: (self) => infoOf(self).name }),
    property("Type", "1.1", { get: typeOf }),
    property("Value", "1.1", { get: valueOf }),
    jsonValue("ValueAsJson"),
    jsonValue("ValueAsJsonLocal"),
    property("Formula", "1.7", {
      get: (self) => infoOf(self).formula,
      set: (self, value) => update(self, { formula: checkedFormula(self.context, value) }),
    }),
    property("Visible", "1.1", {
      get: (self) => infoOf(self).visible,
      set: (self, value) => update(self, { visible: asBoolean(value) }),
    }),
    property("Comment", "1.4", {
      get: (self) => infoOf(self).comment,
      set: (self, value) => update(self, { comment: asText(value) }),
    }),
    property("Scope", "1.4", { get: (self) => (infoOf(self).sheetId === null ? "Workbook" : "Worksheet") }),
    navigation("Worksheet", "1.4", (self) => {
      const { sheetId } = infoOf(self);
      if (sheetId === null) throw itemNotFound();
      return self.context.objects.worksheet(sheetId);
    }),
    navigation("WorksheetOrNullObject", "1.4", (self) => {
      const { sheetId } = infoOf(self);
      return sheetId === null ? self.context.objects.nothing() : self.context.objects.worksheet(sheetId);
    }),
    navigation("ArrayValues", "1.7", ({ context, key }) => {
      const values: NameObject = { modelClass: arrayValuesClass, isNull: false, context, key };
      return values;
    }),
    method("Delete", "1.4", {
      call: (self) => {
        infoOf(self);
        self.context.engine.names.delete(self.key);
      },
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

const arrayValuesClass: ModelClass<NameObject> = {
  name: "NamedItemArrayValues",
  members: [
    property("Values", "1.7", { get: (self) => grid(self, ({ value }) => value) }),
    jsonValues("ValuesAsJson"),
    jsonValues("ValuesAsJsonLocal"),
    property("Types", "1.7", { get: (self) => grid(self, typeOfValue) }),
  ],
};

export function createName(context: ModelContext, key: NameKey): ModelObject {
  const item: NameObject = { modelClass: nameClass, isNull: false, context, key };
  return item;
}

function infoOf({ context, key }: NameObject): NameInfo {
  const info = context.engine.names.find(key);
  if (!info) throw itemNotFound();
  return info;
}

function update(self: NameObject, patch: Partial<Omit<NameInfo, keyof NameKey>>): void {
  infoOf(self);
  self.context.engine.names.update(self.key, patch);
}

function areaOf(self: NameObject): Area | null {
  infoOf(self);
  return self.context.engine.names.area(self.key);
}

function valuesOf(self: NameObject): readonly (readonly NameValue[])[] {
  infoOf(self);
  return self.context.engine.names.values(self.key);
}

function typeOf(self: NameObject): string {
  return areaOf(self) ? "Range" : namedItemType(valuesOf(self));
}

/** An address for a range, what the formula gives else: rows of values for an array. */
function valueOf(self: NameObject): unknown {
  const area = areaOf(self);
  if (area) {
    const sheet = self.context.engine.sheets.list().find(({ id }) => id === area.sheetId);
    return formatAddress(sheet?.name ?? "", area, true);
  }
  const rows = valuesOf(self);
  const isArray = namedItemType(rows) === "Array";
  return isArray ? rows.map((row) => row.map(({ value }) => value)) : (rows[0]?.[0]?.value ?? "");
}

/** Of a range the values of its cells, of a single value a grid of one. */
function grid<T>(self: NameObject, read: (value: NameValue) => T): T[][] {
  return valuesOf(self).map((row) => row.map(read));
}
