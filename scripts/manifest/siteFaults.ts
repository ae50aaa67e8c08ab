/** The manifest beside what is published with it: every address answers, every icon has its size, every name a function. */
import { attribute, elementsNamed, overridesOf, type ManifestDocument } from "./manifestDocument";
import { pngSizeOf } from "./pngSizeOf";

export interface PublishedSite {
  /** Content of a published file, by its path below the origin, such as "assets/icon-16.png". */
  read(path: string): Uint8Array | undefined;
  /** The text of the script that the page loads first. */
  readonly script: string;
  /** Ids in functions.json. */
  readonly functionIds: readonly string[];
  /** For example "0.1.0", from package.json. */
  readonly version: string;
}

export function siteFaults(manifest: ManifestDocument, site: PublishedSite): string[] {
  const { document, resources } = manifest;
  const page = elementsNamed(document, "DefaultSettings")
    .flatMap((element) => elementsNamed(element, "SourceLocation"))
    .map((element) => attribute(element, "DefaultValue"))[0];
  if (page === undefined || !page.startsWith("https://")) return ["DefaultSettings names no https page"];
  const origin = page.slice(0, page.lastIndexOf("/") + 1);
  const pageIds = elementsNamed(document, "Runtime").map((element) => attribute(element, "resid"));
  return [
    ...urlsOf(manifest).flatMap((url) => urlFaults(url, origin, site)),
    ...iconsOf(manifest).flatMap((icon) => iconFileFaults(icon, origin, site)),
    ...resources
      .filter(({ id, value }) => pageIds.includes(id) && value !== page)
      .map(({ value }) => `the runtime's page is ${value}, the add-in's ${page}`),
    ...metadataFaults(manifest, { origin, site }),
    ...nameFaults(manifest, site),
    ...versionFaults(manifest, site),
  ];
}

interface SizedIcon {
  readonly url: string;
  readonly size: number;
}

function urlsOf({ document, resources }: ManifestDocument): string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"]
    .flatMap((name) => elementsNamed(document, name))
    .flatMap((element) => [attribute(element, "DefaultValue"), ...overridesOf(element).values()]);
  const declared = resources
    .filter(({ kind }) => kind === "Images" || kind === "Urls")
    .flatMap(({ value, overrides }) => [value, ...overrides.values()]);
  return [...named, ...declared];
}

function urlFaults(url: string, origin: string, site: PublishedSite): string[] {
  if (!url.startsWith("https://")) return [`${url} is not https`];
  // The Store's rule: page, script and metadata of custom functions live on one domain.
  if (!url.startsWith(origin)) return [`${url} is not on ${origin}`];
  return site.read(url.slice(origin.length)) ? [] : [`${url} is not published`];
}

function iconsOf({ document, resources }: ManifestDocument): SizedIcon[] {
  const urlOf = (id: string) => resources.find((resource) => resource.id === id)?.value ?? "";
  const topLevel = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const;
  return [
    ...topLevel.flatMap(([name, size]) =>
      elementsNamed(document, name).map((element) => ({ url: attribute(element, "DefaultValue"), size })),
    ),
    ...elementsNamed(document, "Image")
      .filter((element) => attribute(element, "resid") !== "")
      .map((element) => ({
        url: urlOf(attribute(element, "resid")),
        size: Number(attribute(element, "size")),
      })),
  ];
}

function iconFileFaults({ url, size }: SizedIcon, origin: string, site: PublishedSite): string[] {
  const content = url.startsWith(origin) ? site.read(url.slice(origin.length)) : undefined;
  if (!content) return [];
  const actual = pngSizeOf(content);
  if (!actual) return [`${url} is not a PNG`];
  return actual.width === size && actual.height === size
    ? []
    : [`${url} is ${actual.width} × ${actual.height} pixels, not ${size} × ${size}`];
}

/** Every language's metadata must declare the functions of functions.json, in its order. */
function metadataFaults(
  { document, resources }: ManifestDocument,
  { origin, site }: { readonly origin: string; readonly site: PublishedSite },
): string[] {
  const ids = elementsNamed(document, "Metadata")
    .flatMap((element) => elementsNamed(element, "SourceLocation"))
    .map((element) => attribute(element, "resid"));
  const urls = resources
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ value, overrides }) => [value, ...overrides.values()]);
  return urls
    .filter((url) => {
      const content = url.startsWith(origin) ? site.read(url.slice(origin.length)) : undefined;
      if (!content) return false;
      return functionIdsIn(new TextDecoder().decode(content)).join() !== site.functionIds.join();
    })
    .map((url) => `${url} does not declare the functions of functions.json`);
}

/** Ids in the text of a functions.json; none in any other text. */
export function functionIdsIn(text: string): string[] {
  const metadata = parseJson(text);
  if (typeof metadata !== "object" || metadata === null || !("functions" in metadata)) return [];
  const { functions } = metadata;
  return Array.isArray(functions) ? functions.map((each: { id?: unknown }) => String(each.id)) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page or a picture: it declares no function, which is what the caller says.
    return null;
  }
}

/** A name counts as associated when the page's first script holds it as text; the end-to-end tests press the buttons. */
function nameFaults({ document }: ManifestDocument, site: PublishedSite): string[] {
  const isHeld = (name: string) =>
    [`"${name}"`, `'${name}'`, `${name}:`].some((form) => site.script.includes(form));
  const actions = elementsNamed(document, "FunctionName").map((element) => element.textContent ?? "");
  return [
    ...actions
      .filter((name) => !isHeld(name))
      .map((name) => `FunctionName ${name} is associated with nothing`),
    ...site.functionIds.filter((id) => !isHeld(id)).map((id) => `function ${id} is associated with nothing`),
    ...(site.functionIds.length === 0 ? ["functions.json declares no function"] : []),
  ];
}

function versionFaults({ document }: ManifestDocument, site: PublishedSite): string[] {
  return elementsNamed(document, "Version")
    .map((element) => element.textContent)
    .filter((version) => version !== `${site.version}.0`)
    .map((version) => `Version is ${version}, package.json says ${site.version}`);
}
