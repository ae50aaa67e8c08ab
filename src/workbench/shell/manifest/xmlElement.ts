import { failed, type Problem } from "../outcome";

/** A required element or attribute is not there; caught where the manifest is parsed. */
export class ManifestProblem extends Error {
  override readonly name = "ManifestProblem";

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Children by local name: manifests differ in the prefixes they choose. */
export function childrenNamed(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

export function childNamed(parent: Element, ...path: readonly string[]): Element | null {
  let at: Element | undefined = parent;
  for (const name of path) {
    at = at === undefined ? undefined : childrenNamed(at, name)[0];
  }
  return at ?? null;
}

export function requireChild(parent: Element, ...path: readonly string[]): Element {
  const child = childNamed(parent, ...path);
  if (child === null) throw missingElement(`${parent.localName}/${path.join("/")}`);
  return child;
}

export function requireAttribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null || value === "") throw missingElement(`${element.localName}/@${name}`);
  return value;
}

/** `xsi:type`, which says what kind of element this is. */
export function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

export function textOf(element: Element): string {
  return element.textContent?.trim() ?? "";
}

function missingElement(path: string): ManifestProblem {
  return new ManifestProblem(failed({ code: "manifest_element_missing", path }).problem);
}
