import { escapeXml } from "../escapeXml";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its children; null and "" are nothing. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | null)[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element that only gathers others; nothing when there are none. */
export function group(name: string, ...children: readonly (string | null)[]): string {
  const inside = children.join("");
  return inside === "" ? "" : `<${name}>${inside}</${name}>`;
}

/** `<c:name val="…"/>`; nothing for what is undefined. */
export function value(name: string, given: string | number | boolean | undefined): string {
  if (given === undefined) return "";
  return element(`c:${name}`, { val: typeof given === "boolean" ? Number(given) : given });
}

export function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
