/** What a card shows, taken from a data-type value; https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-entity-card */
export interface DataCard {
  readonly title: string;
  readonly sections: readonly DataCardSection[];
}

interface DataCardSection {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly text: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Null where the value has nothing to show. The value comes from an add-in: whatever is not as declared is left out. */
export function parseDataCard(value: unknown): DataCard | null {
  const { properties, layouts } = fieldsOf(value);
  const known = fieldsOf(properties);
  const names = Object.keys(known);
  if (names.length === 0) return null;

  const layout = fieldsOf(fieldsOf(layouts)["card"]);
  const declared = Array.isArray(layout["sections"]) ? layout["sections"].map(fieldsOf) : [];
  const sections = declared.length > 0 ? declared : [{ properties: names }];
  return {
    title: textOf(layout["title"]),
    sections: sections.map((section) => ({
      title: textOf(section["title"]),
      rows: listOf(section["properties"])
        .filter((name) => name in known)
        .map((name) => ({ name: labelOf(name, known), text: contentOf(known[name]) })),
    })),
  };
}

function labelOf(name: string, properties: Fields): string {
  const { sublabel } = fieldsOf(fieldsOf(properties[name])["propertyMetadata"]);
  return textOf(sublabel) || name;
}

/** A property is a plain value, or an object with one. */
function contentOf(property: unknown): string {
  if (typeof property !== "object" || property === null) return textOf(property);
  const { basicValue, text } = fieldsOf(property);
  return textOf(basicValue ?? text);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
