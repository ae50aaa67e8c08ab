import { childNamed, childrenNamed, ManifestProblem, requireAttribute } from "./xmlElement";

/** The `Resources` of a manifest in one language. */
export interface LocalizedResources {
  /** The text or address that an element's `resid` points at; throws for a dangling one. */
  of(element: Element): string;
}

const sections = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;

export function createLocalizedResources(versionOverrides: Element, locale: string): LocalizedResources {
  const values = new Map<string, string>();
  for (const section of sections) {
    const list = childNamed(versionOverrides, "Resources", section);
    for (const entry of list === null ? [] : list.children) {
      values.set(requireAttribute(entry, "id"), localizedValue(entry, locale));
    }
  }
  return {
    of(element) {
      const id = requireAttribute(element, "resid");
      const value = values.get(id);
      if (value === undefined) {
        throw new ManifestProblem({ code: "manifest_resource_missing", id, path: pathOf(element) });
      }
      return value;
    },
  };
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
