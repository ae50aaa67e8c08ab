import type { Element } from "@xmldom/xmldom";
import { attribute, elementsNamed, overridesOf, type ManifestDocument } from "./manifestDocument";

/** The second language of the product; every text that a user reads has it. */
const locale = "ja-JP";

const longest = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 } as const;

/** Pages that a user reads, and the metadata whose words Excel shows: each language needs its own. */
const translatedUrls = ["SupportUrl", "LearnMoreUrl"];

interface Text {
  readonly name: string;
  readonly value: string;
  readonly overrides: ReadonlyMap<string, string>;
  readonly longest: number;
}

/** Texts that are empty, too long for Office, or missing in Japanese. */
export function textFaults(manifest: ManifestDocument): string[] {
  return textsOf(manifest).flatMap((text) => [
    ...(text.overrides.has(locale) ? [] : [`${text.name} has no ${locale} override`]),
    ...[text.value, ...text.overrides.values()].flatMap((value) => lengthFaults(text, value)),
  ]);
}

function lengthFaults({ name, longest }: Text, value: string): string[] {
  if (value.trim() === "") return [`${name} has an empty text`];
  return value.length > longest ? [`${name} is longer than ${longest} characters: "${value}"`] : [];
}

function textsOf({ document, resources }: ManifestDocument): Text[] {
  const root = document.documentElement;
  const topLevel = (name: string): Element[] =>
    root ? elementsNamed(root, name).filter((each) => each.parentNode === root) : [];
  const ownTexts = (["DisplayName", "Description"] as const).flatMap((name) =>
    topLevel(name).map((element) => textOf(element, longest[name])),
  );
  const strings = resources.flatMap((resource) => {
    const { kind, id, value, overrides } = resource;
    return kind === "ShortStrings" || kind === "LongStrings"
      ? [{ name: id, value, overrides, longest: longest[kind] }]
      : [];
  });
  return [...ownTexts, ...strings, ...urlTexts({ document, resources })];
}

function urlTexts({ document, resources }: ManifestDocument): Text[] {
  const translated = [
    ...translatedUrls.flatMap((name) => elementsNamed(document, name)),
    ...elementsNamed(document, "Metadata").flatMap((element) => elementsNamed(element, "SourceLocation")),
  ];
  return translated.flatMap((element) => {
    const id = attribute(element, "resid");
    if (id === "") return [textOf(element, Number.POSITIVE_INFINITY)];
    return resources
      .filter((resource) => resource.id === id)
      .map(({ value, overrides }) => ({ name: id, value, overrides, longest: Number.POSITIVE_INFINITY }));
  });
}

function textOf(element: Element, longestHere: number): Text {
  return {
    name: element.localName ?? element.nodeName,
    value: attribute(element, "DefaultValue"),
    overrides: overridesOf(element),
    longest: longestHere,
  };
}
