import { customPropertiesOf } from "../../engine/book/bookProperties";
import type { CustomProperty } from "../../engine/book/bookProperties";
import { method, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { existing, invalidArgument } from "../refusals";

interface CustomObject extends ModelObject {
  readonly context: ModelContext;
  /** In lower case, which is how the property is kept. */
  readonly lowerKey: string;
}

interface CustomsObject extends ModelObject {
  readonly context: ModelContext;
}

const customClass: ModelClass<CustomObject> = {
  name: "CustomProperty",
  members: [
    property("Key", "1.7", { get: (self) => propertyOf(self).key }),
    property("Type", "1.7", { get: (self) => propertyOf(self).type }),
    property("Value", "1.7", {
      get: (self) => propertyOf(self).value,
      set: (self, value) => keep(self.context, propertyOf(self).key, value),
    }),
    method("Delete", "1.7", {
      call: (self) => {
        propertyOf(self);
        customPropertiesOf(self.context.engine.state).delete(self.lowerKey);
      },
    }),
  ],
};

const KEY = [required("key", "string")];

const customsClass: ModelClass<CustomsObject> = {
  name: "CustomPropertyCollection",
  items: ({ context }) => keysOf(context).map((key) => createCustomProperty(context, key)),
  indexer: ({ context }, key) => existing(propertyWith(context, key)),
  members: [
    // A key that is there gets the new value.
    method("Add", "1.7", {
      args: [required("key", "string"), required("value", "string", "number", "boolean")],
      call: ({ context }, [key, value]) => keep(context, asText(key), value),
    }),
    method("DeleteAll", "1.7", {
      call: ({ context }) => {
        for (const key of keysOf(context)) customPropertiesOf(context.engine.state).delete(key);
      },
    }),
    method("GetCount", "1.7", { call: ({ context }) => keysOf(context).length }),
    ...twins<CustomsObject>("GetItem", "1.7", {
      args: KEY,
      find: ({ context }, [key]) => propertyWith(context, key),
    }),
  ],
};

export function createCustomProperties(context: ModelContext): ModelObject {
  const customs: CustomsObject = { modelClass: customsClass, isNull: false, context };
  return customs;
}

function createCustomProperty(context: ModelContext, lowerKey: string): ModelObject {
  const custom: CustomObject = { modelClass: customClass, isNull: false, context, lowerKey };
  return custom;
}

function keep(context: ModelContext, key: string, value: unknown): ModelObject {
  if (key === "") throw invalidArgument();
  const customs = customPropertiesOf(context.engine.state);
  const lowerKey = key.toLowerCase();
  customs.set(lowerKey, { key: customs.get(lowerKey)?.key ?? key, ...typed(value) });
  return createCustomProperty(context, lowerKey);
}

/** A date comes as text from the library, and is text for Excel too: nothing tells it from any other. */
function typed(value: unknown): Pick<CustomProperty, "type" | "value"> {
  switch (typeof value) {
    case "boolean":
      return { type: "Boolean", value };
    case "number":
      return { type: isWholeNumber(value) ? "Number" : "Float", value };
    case "string":
      return { type: "String", value };
    default:
      throw invalidArgument();
  }
}

/** Files keep whole numbers in 32 bits. */
function isWholeNumber(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function propertyWith(context: ModelContext, key: unknown): ModelObject | null {
  const lowerKey = asText(key).toLowerCase();
  return keysOf(context).includes(lowerKey) ? createCustomProperty(context, lowerKey) : null;
}

function propertyOf({ context, lowerKey }: CustomObject): CustomProperty {
  return existing(customPropertiesOf(context.engine.state).get(lowerKey));
}

function keysOf({ engine }: ModelContext): readonly string[] {
  return customPropertiesOf(engine.state).keys();
}
