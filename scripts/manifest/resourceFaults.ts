import type { Element } from "@xmldom/xmldom";
import {
  attribute,
  elementsNamed,
  labelOf,
  type ManifestDocument,
  type Resource,
  type ResourceKind,
} from "./manifestDocument";

/** Which kind of resource an element's `resid` must name; the schema takes any. */
const kindWanted: Readonly<Record<string, ResourceKind>> = {
  Image: "Images",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

const longestId = 32;

/** Dangling, duplicate, unused and over-long resource ids, and references to the wrong kind of resource. */
export function resourceFaults({ document, resources }: ManifestDocument): string[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const references = elementsNamed(document, "*").filter((element) => attribute(element, "resid") !== "");
  const used = new Set(references.map((element) => attribute(element, "resid")));
  return [
    ...references.flatMap((element) => referenceFaults(element, byId)),
    ...duplicatesAmong(resources.map(({ id }) => id)).map(
      (id) => `resource ${id} is declared more than once`,
    ),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `resource ${id} is not used`),
    ...resources
      .filter(({ id }) => id.length > longestId)
      .map(({ id }) => `resource ${id} is longer than ${longestId} characters`),
  ];
}

export function duplicatesAmong(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function referenceFaults(element: Element, byId: ReadonlyMap<string, Resource>): string[] {
  const id = attribute(element, "resid");
  const resource = byId.get(id);
  if (!resource) return [`${labelOf(element)} names resource ${id}, which is not declared`];
  const wanted = kindWanted[element.localName ?? ""];
  if (wanted && resource.kind !== wanted)
    return [`${labelOf(element)} names ${id}, which is among ${resource.kind}, not ${wanted}`];
  return [];
}
