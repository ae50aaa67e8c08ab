import { childNamed, childrenNamed, ManifestProblem, requireAttribute } from "./xmlElement";

/** The `Resources` of a manifest in one language: what an element's `resid` points at. All throw for a dangling one. */
export interface LocalizedResources {
  /** A short or a long text. */
  text(element: Element): string;
  url(element: Element): string;
  image(element: Element): string;
}

export function createLocalizedResources(versionOverrides: Element, locale: string): LocalizedResources {
  // The same id may stand in several lists, for different things.
  const read = (section: string) => readSection(childNamed(versionOverrides, "Resources", section), locale);
  const texts = new Map([...read("LongStrings"), ...read("ShortStrings")]);
  const urls = read("Urls");
  const images = read("Images");
  return {
    text: (element) => valueFor(element, texts),
    url: (element) => checkedUrl(valueFor(element, urls), element),
    image: (element) => checkedUrl(valueFor(element, images), element),
  };
}

function readSection(section: Element | null, locale: string): ReadonlyMap<string, string> {
  return new Map(
    [...(section?.children ?? [])].map((entry) => [
      requireAttribute(entry, "id"),
      localizedValue(entry, locale),
    ]),
  );
}

function valueFor(element: Element, values: ReadonlyMap<string, string>): string {
  const id = requireAttribute(element, "resid");
  const value = values.get(id);
  if (value === undefined) {
    throw new ManifestProblem({ code: "manifest_resource_missing", id, path: pathOf(element) });
  }
  return value;
}

/** Templates of Visual Studio leave placeholders, which publishing fills: `~remoteAppUrl/Home.html`. */
export function checkedUrl(value: string, element: Element): string {
  if (URL.canParse(value)) return value;
  throw new ManifestProblem({ code: "manifest_address_malformed", value, path: pathOf(element) });
}

/** `DefaultValue`, or the `Value` of the `Override` for the language; languages compare without case. */
export function localizedValue(element: Element, locale: string): string {
  const override = childrenNamed(element, "Override").find(
    (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override === undefined
    ? requireAttribute(element, "DefaultValue")
    : requireAttribute(override, "Value");
}

function pathOf(element: Element): string {
  const parent = element.parentElement;
  return parent === null ? element.localName : `${parent.localName}/${element.localName}`;
}
