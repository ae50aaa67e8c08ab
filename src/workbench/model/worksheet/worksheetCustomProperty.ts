import { keepSheetProperties, sheetPropertiesOf } from "../../engine/sheets/sheetProperties";
import type { SheetProperty } from "../../engine/sheets/sheetProperties";
import { method, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { existing, invalidArgument } from "../refusals";
import { sheetOf } from "./worksheetObject";
import type { WorksheetObject } from "./worksheetObject";

interface CustomPropertyObject extends WorksheetObject {
  readonly key: string;
}

const MAX_KEY_LENGTH = 255;
const KEY = [required("key", "string")];

const customPropertyClass: ModelClass<CustomPropertyObject> = {
  name: "WorksheetCustomProperty",
  members: [
    property("Key", "1.12", { get: (self) => keptOf(self).key }),
    property("_Id", "1.12", { get: (self) => keptOf(self).key }),
    property("Value", "1.12", {
      get: (self) => keptOf(self).value,
      set: (self, value) => put(self, { key: keptOf(self).key, value: asText(value) }),
    }),
    method("Delete", "1.12", {
      call: (self) => {
        const { key } = keptOf(self);
        const kept = listOf(self).filter((each) => each.key !== key);
        keep(self, kept);
      },
    }),
  ],
};

const customPropertiesClass: ModelClass<WorksheetObject> = {
  name: "WorksheetCustomPropertyCollection",
  items: (self) => listOf(self).map(({ key }) => create(self, key)),
  indexer: (self, key) => existing(itemWith(self, key)),
  members: [
    method("Add", "1.12", {
      args: [...KEY, required("value", "string")],
      call: (self, [key, value]) => {
        const added = { key: asText(key), value: asText(value) };
        if (added.key === "" || added.key.length > MAX_KEY_LENGTH) throw invalidArgument();
        put(self, added);
        return create(self, added.key);
      },
    }),
    method("GetCount", "1.12", { call: (self) => listOf(self).length }),
    ...twins<WorksheetObject>("GetItem", "1.12", { args: KEY, find: (self, [key]) => itemWith(self, key) }),
  ],
};

export function createCustomProperties(context: ModelContext, sheetId: string): ModelObject {
  const properties: WorksheetObject = { modelClass: customPropertiesClass, isNull: false, context, sheetId };
  return properties;
}

function itemWith(self: WorksheetObject, key: unknown): ModelObject | null {
  const found = named(self, asText(key));
  return found ? create(self, found.key) : null;
}

function create({ context, sheetId }: WorksheetObject, key: string): ModelObject {
  const item: CustomPropertyObject = {
    modelClass: customPropertyClass,
    isNull: false,
    context,
    sheetId,
    key,
  };
  return item;
}

function listOf(self: WorksheetObject): readonly SheetProperty[] {
  return sheetPropertiesOf(self.context.engine.state, sheetOf(self).id);
}

/** Case does not count. */
function named(self: WorksheetObject, key: string): SheetProperty | undefined {
  return listOf(self).find((each) => each.key.toLowerCase() === key.toLowerCase());
}

function keptOf(self: CustomPropertyObject): SheetProperty {
  return existing(named(self, self.key));
}

function put(self: WorksheetObject, given: SheetProperty): void {
  const list = listOf(self);
  const before = named(self, given.key);
  keep(self, before ? list.map((each) => (each === before ? given : each)) : [...list, given]);
}

function keep(self: WorksheetObject, list: readonly SheetProperty[]): void {
  keepSheetProperties(self.context.engine.state, self.sheetId, list);
}
