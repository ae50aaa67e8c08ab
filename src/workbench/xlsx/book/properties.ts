import { NO_PROPERTIES } from "../../engine/book/bookProperties";
import type { BookProperties, CustomProperty } from "../../engine/book/bookProperties";
import type { BookSnapshot } from "../../engine/book/bookSnapshot";
import { addPart, addRelation } from "../addPart";
import { escapeXml } from "../escapeXml";
import type { Package } from "../package";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { setText, textOf } from "../zip";
import type { Parts } from "../zip";
import { isTrue } from "../xmlFlag";

const CORE = "docProps/core.xml";
const EXTENDED = "docProps/app.xml";
const CUSTOM = "docProps/custom.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type TextKey = Exclude<keyof BookProperties, "revisionNumber" | "creationDate">;

/** Elements of the core part, in the order in which Office writes them. */
const CORE_ELEMENTS: readonly (readonly [TextKey, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
];
const EXTENDED_ELEMENTS: readonly (readonly [TextKey, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

/** The writer has written both parts of built-in properties, with its own idea of them. */
export function writeProperties(parts: Parts, { properties, customProperties }: BookSnapshot): void {
  setText(parts, CORE, DECLARATION + coreXml(properties));
  const extended = textOf(parts, EXTENDED) ?? "";
  const others = extended.replace(/<(Manager|Company)>[^<]*<\/\1>|<(Manager|Company)\/>/g, "");
  const own = elements(EXTENDED_ELEMENTS, properties);
  setText(
    parts,
    EXTENDED,
    others.replace("</Properties>", () => `${own}</Properties>`),
  );
  if (customProperties.length > 0) writeCustom(parts, customProperties);
}

function coreXml(properties: BookProperties): string {
  const { revisionNumber, creationDate } = properties;
  const revision = revisionNumber > 0 ? `<cp:revision>${revisionNumber}</cp:revision>` : "";
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    elements(CORE_ELEMENTS, properties) +
    revision +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${withoutFraction(creationDate)}</dcterms:created>` +
    "</cp:coreProperties>"
  );
}

function elements(names: typeof CORE_ELEMENTS, properties: BookProperties): string {
  return names
    .filter(([key]) => properties[key] !== "")
    .map(([key, name]) => `<${name}>${escapeXml(properties[key])}</${name}>`)
    .join("");
}

function withoutFraction(date: string): string {
  return date.replace(/\.\d+Z$/, "Z");
}

function writeCustom(parts: Parts, properties: readonly CustomProperty[]): void {
  const items = properties.map(
    // Every property has this format, and they are counted from 2 ([MS-OSHARED], 2.3.3.2.1).
    ({ key, type, value }, index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(key)}">` +
      `<vt:${VARIANTS[type]}>${escapeXml(String(value))}</vt:${VARIANTS[type]}></property>`,
  );
  addPart(parts, CUSTOM, {
    contentType: CUSTOM_TYPE,
    xml:
      `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
      `${items.join("")}</Properties>`,
  });
  addRelation(parts, { from: "", type: `${OFFICE}/relationships/custom-properties`, target: CUSTOM });
}

const VARIANTS: Readonly<Record<CustomProperty["type"], string>> = {
  String: "lpwstr",
  Number: "i4",
  Float: "r8",
  Boolean: "bool",
  Date: "filetime",
};

export function readProperties(file: Package): BookProperties {
  const core = file.related("", "core-properties");
  const extended = file.related("", "extended-properties");
  const texts = [
    ...CORE_ELEMENTS.map(([key, name]) => [key, textIn(core, name.slice(name.indexOf(":") + 1))]),
    ...EXTENDED_ELEMENTS.map(([key, name]) => [key, textIn(extended, name)]),
  ];
  const created = new Date(textIn(core, "created"));
  const isDate = !Number.isNaN(created.getTime());
  return {
    ...NO_PROPERTIES,
    ...(Object.fromEntries(texts) as Partial<BookProperties>),
    revisionNumber: Number.parseInt(textIn(core, "revision"), 10) || 0,
    creationDate: isDate ? created.toISOString() : NO_PROPERTIES.creationDate,
  };
}

function textIn(part: XmlNode | null, name: string): string {
  return childOf(part, name)?.text ?? "";
}

export function readCustomProperties(file: Package): readonly CustomProperty[] {
  return childrenOf(file.related("", "custom-properties"), "property").flatMap(({ attributes, children }) => {
    const [variant] = children;
    const key = attributes["name"] ?? "";
    const read = variant === undefined ? null : valueOf(variant);
    return read === null || key === "" ? [] : [{ key, ...read }];
  });
}

/** Null for variants that no script could be given: binary ones, lists. */
function valueOf({ name, text }: XmlNode): Pick<CustomProperty, "type" | "value"> | null {
  if (name === "bool") return { type: "Boolean", value: isTrue(text) };
  if (/^u?i[1248nt]*$/.test(name)) return { type: "Number", value: Number(text) };
  if (name === "r4" || name === "r8" || name === "decimal") return { type: "Float", value: Number(text) };
  if (name === "filetime" || name === "date") return { type: "Date", value: text };
  return /^(lpw?str|bstr)$/.test(name) ? { type: "String", value: text } : null;
}
