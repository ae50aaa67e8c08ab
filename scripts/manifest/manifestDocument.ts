/** manifest.xml as its rules see it: elements by name, and resources by kind. */
import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";

export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly value: string;
  /** By locale, as in the Override elements. */
  readonly overrides: ReadonlyMap<string, string>;
}

export interface ManifestDocument {
  readonly document: Document;
  readonly resources: readonly Resource[];
}

const kinds: readonly ResourceKind[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** Throws when the text is not well-formed XML. */
export function readManifestDocument(xml: string): ManifestDocument {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
  const resources = kinds.flatMap((kind) =>
    elementsNamed(document, kind)
      .flatMap(childElements)
      .map((element) => ({
        id: attribute(element, "id"),
        kind,
        value: attribute(element, "DefaultValue"),
        overrides: overridesOf(element),
      })),
  );
  return { document, resources };
}

export function elementsNamed(from: Document | Element, name: string): Element[] {
  return [...from.getElementsByTagNameNS("*", name)];
}

function childElements(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** Empty when the attribute is absent. Prefixes do not count: `xsi:type` is asked for as "type". */
export function attribute(element: Element, name: string): string {
  const found = [...element.attributes].find((each) => each.localName === name || each.name === name);
  return found?.value ?? "";
}

export function overridesOf(element: Element): Map<string, string> {
  return new Map(
    childElements(element)
      .filter((child) => child.localName === "Override")
      .map((child) => [attribute(child, "Locale"), attribute(child, "Value")]),
  );
}

/** "Control ReverseImports.OpenPane" or the name alone: how a fault points at an element. */
export function labelOf(element: Element): string {
  const id = attribute(element, "id");
  return id ? `${element.localName} ${id}` : (element.localName ?? element.nodeName);
}
