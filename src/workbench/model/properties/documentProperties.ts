import { changeProperties, readProperties } from "../../engine/book/bookProperties";
import type { BookProperties } from "../../engine/book/bookProperties";
import { navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { createCustomProperties } from "./customProperties";

interface PropertiesObject extends ModelObject {
  readonly context: ModelContext;
}

type TextKey = "author" | "category" | "comments" | "company" | "keywords" | "manager" | "subject" | "title";

const propertiesClass: ModelClass<PropertiesObject> = {
  name: "DocumentProperties",
  members: [
    text("Title", "title"),
    text("Subject", "subject"),
    text("Author", "author"),
    text("Keywords", "keywords"),
    text("Comments", "comments"),
    text("Category", "category"),
    text("Manager", "manager"),
    text("Company", "company"),
    property("LastAuthor", "1.7", { get: (self) => propertiesOf(self).lastAuthor }),
    property("CreationDate", "1.7", { get: (self) => propertiesOf(self).creationDate }),
    property("RevisionNumber", "1.7", {
      get: (self) => propertiesOf(self).revisionNumber,
      set: ({ context }, value) => changeProperties(context.engine.state, { revisionNumber: asIndex(value) }),
    }),
    navigation("Custom", "1.7", ({ context }) => createCustomProperties(context)),
  ],
};

export function createDocumentProperties(context: ModelContext): ModelObject {
  const properties: PropertiesObject = { modelClass: propertiesClass, isNull: false, context };
  return properties;
}

function text(name: string, key: TextKey): PropertyMember<PropertiesObject> {
  return property(name, "1.7", {
    get: (self) => propertiesOf(self)[key],
    set: ({ context }, value) => changeProperties(context.engine.state, { [key]: asText(value) }),
  });
}

function propertiesOf({ context }: PropertiesObject): BookProperties {
  return readProperties(context.engine.state);
}
