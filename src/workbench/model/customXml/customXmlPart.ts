import { newXmlPartId, xmlPartsOf } from "../../engine/book/bookXmlParts";
import { method, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { invalidArgument, itemNotFound } from "../refusals";
import { rootElementOf } from "./rootElement";

interface PartObject extends ModelObject {
  readonly context: ModelContext;
  readonly id: string;
}

const partClass: ModelClass<PartObject> = {
  name: "CustomXmlPart",
  members: [
    property("Id", "1.5", { get: (self) => existing(self).id }),
    property("NamespaceUri", "1.5", { get: (self) => namespaceOf(xmlOf(self)) }),
    method("Delete", "1.5", { call: (self) => partsOf(self).delete(existing(self).id) }),
    method("GetXml", "1.5", { call: xmlOf }),
    method("SetXml", "1.5", {
      args: [required("xml", "string")],
      call: (self, [xml]) => partsOf(self).set(existing(self).id, wellFormed(xml)),
    }),
  ],
};

/** Throws ItemNotFound only when it is used: a script may hold a part that is deleted meanwhile. */
export function createXmlPart(context: ModelContext, id: string): ModelObject {
  const part: PartObject = { modelClass: partClass, isNull: false, context, id };
  return part;
}

export function addXmlPart(context: ModelContext, xml: unknown): ModelObject {
  const id = newXmlPartId();
  xmlPartsOf(context.engine.state).set(id, wellFormed(xml));
  return createXmlPart(context, id);
}

/** "" for a root element of no namespace. */
export function namespaceOf(xml: string): string {
  return rootElementOf(xml)?.namespaceURI ?? "";
}

function wellFormed(xml: unknown): string {
  const text = asText(xml);
  if (rootElementOf(text) === null) throw invalidArgument("The XML is not well-formed.");
  return text;
}

function xmlOf(self: PartObject): string {
  const xml = partsOf(self).get(self.id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

function existing(self: PartObject): PartObject {
  xmlOf(self);
  return self;
}

function partsOf({ context }: PartObject) {
  return xmlPartsOf(context.engine.state);
}
