/** One element of a part: prefixes are dropped, since a part's vocabulary leaves no doubt. */
export interface XmlNode {
  readonly name: string;
  /** By local name; "r:id" is "r:id", since "id" may stand beside it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text inside, in order. */
  readonly text: string;
}

/** Throws for what is not well-formed. */
export function parseXml(text: string): XmlNode {
  const { documentElement } = new DOMParser().parseFromString(text, "application/xml");
  // Browsers answer with an element that says what is wrong.
  if (documentElement === null || documentElement.getElementsByTagName("parsererror").length > 0)
    throw new Error("A part of the file is not well-formed XML.");
  return toNode(documentElement);
}

const ELEMENT = 1;

function toNode(element: Element): XmlNode {
  const attributes: Record<string, string> = {};
  for (const { name, value } of Array.from(element.attributes)) attributes[name] = value;
  const elements = Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === ELEMENT,
  );
  return {
    name: element.localName,
    attributes,
    children: elements.map(toNode),
    text: element.textContent ?? "",
  };
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
