import { xmlPartsOf } from "../../engine/book/bookXmlParts";
import { method, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { nullObject } from "../nullObject";
import { asText } from "../plainValue";
import { existing, invalidArgument, invalidOperation, itemNotFound } from "../refusals";
import { addXmlPart, createXmlPart, namespaceOf } from "./customXmlPart";

interface PartsObject extends ModelObject {
  readonly context: ModelContext;
  /** Null for the parts of every namespace. */
  readonly namespaceUri: string | null;
}

const ID = [required("id", "string")];

/** What both collections have: Excel compares ids without regard to case. */
const lookUps = [
  method<PartsObject>("GetCount", "1.5", { call: (self) => idsOf(self).length }),
  ...twins<PartsObject>("GetItem", "1.5", { args: ID, find: (self, [id]) => partWith(self, id) }),
];

const scopedClass: ModelClass<PartsObject> = {
  name: "CustomXmlPartScopedCollection",
  items: itemsOf,
  indexer: itemAt,
  members: [
    ...lookUps,
    method("GetOnlyItem", "1.5", {
      call: (self) => {
        const [only, ...more] = itemsOf(self);
        if (only === undefined) throw itemNotFound();
        if (more.length > 0) throw invalidOperation("Several parts have this namespace.");
        return only;
      },
    }),
    method("GetOnlyItemOrNullObject", "1.5", {
      call: (self) => {
        const [only, ...more] = itemsOf(self);
        return only === undefined || more.length > 0 ? nullObject : only;
      },
    }),
  ],
};

const partsClass: ModelClass<PartsObject> = {
  name: "CustomXmlPartCollection",
  items: itemsOf,
  indexer: itemAt,
  members: [
    ...lookUps,
    method("Add", "1.5", {
      args: [required("xml", "string")],
      call: ({ context }, [xml]) => addXmlPart(context, xml),
    }),
    method("GetByNamespace", "1.5", {
      args: [required("namespaceUri", "string")],
      call: ({ context }, [given]) => {
        const namespaceUri = asText(given);
        // Seen in Word, whose parts are the same (https://github.com/OfficeDev/office-js/issues/2580).
        if (namespaceUri === "") throw invalidArgument();
        const scoped: PartsObject = { modelClass: scopedClass, isNull: false, context, namespaceUri };
        return scoped;
      },
    }),
  ],
};

export function createXmlParts(context: ModelContext): ModelObject {
  const parts: PartsObject = { modelClass: partsClass, isNull: false, context, namespaceUri: null };
  return parts;
}

function idsOf({ context, namespaceUri }: PartsObject): readonly string[] {
  const parts = xmlPartsOf(context.engine.state);
  const ids = parts.keys();
  return namespaceUri === null ? ids : ids.filter((id) => namespaceOf(parts.get(id) ?? "") === namespaceUri);
}

function itemsOf(self: PartsObject): readonly ModelObject[] {
  return idsOf(self).map((id) => createXmlPart(self.context, id));
}

function partWith(self: PartsObject, given: unknown): ModelObject | null {
  const wanted = asText(given).toLowerCase();
  const id = idsOf(self).find((one) => one.toLowerCase() === wanted);
  return id === undefined ? null : createXmlPart(self.context, id);
}

function itemAt(self: PartsObject, given: unknown): ModelObject {
  return existing(partWith(self, given));
}
