/** One element of a part: prefixes are dropped, since a part's vocabulary leaves no doubt. */
export interface XmlNode {
  readonly name: string;
  /** By local name; a relationship's is "r:id" whatever its prefix is, since "id" may stand beside it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** What stands in an element without elements inside; "" in others. */
  readonly text: string;
}

/** Throws for what is not well-formed, and for what declares entities, which no part of a workbook may. */
export function parseXml(text: string): XmlNode {
  if (hasDoctype(text)) throw new Error("it has a document type declaration");
  const { documentElement } = new DOMParser().parseFromString(text, "application/xml");
  // Browsers answer with an element that says what is wrong.
  if (documentElement === null || documentElement.getElementsByTagName("parsererror").length > 0)
    throw new Error("it is not well-formed XML");
  return toNode(documentElement);
}

/** Before the first element; a text that holds the word is escaped. Entities in entities can be larger than any memory. */
function hasDoctype(text: string): boolean {
  const start = text.search(/<[^?!]/);
  return /<!DOCTYPE/i.test(start < 0 ? text : text.slice(0, start));
}

const ELEMENT = 1;

function toNode(element: Element): XmlNode {
  const elements = Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === ELEMENT,
  );
  return {
    name: element.localName,
    attributes: attributesOf(element),
    children: elements.map(toNode),
    text: elements.length > 0 ? "" : (element.textContent ?? ""),
  };
}

/** Of the transitional and of the strict kind of files. */
const RELATIONSHIPS: ReadonlySet<string | null> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { localName, namespaceURI, prefix, value } of Array.from(element.attributes)) {
    if (prefix === null || prefix === "") attributes[localName] = value;
    else if (RELATIONSHIPS.has(namespaceURI)) attributes[`r:${localName}`] = value;
    else if (prefix !== "xmlns") attributes[localName] ??= value;
  }
  return attributes;
}

export function childrenOf(node: XmlNode | null, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(node: XmlNode | null, ...path: readonly string[]): XmlNode | null {
  return path.reduce<XmlNode | null>(
    (from, name) => from?.children.find((child) => child.name === name) ?? null,
    node,
  );
}

export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
