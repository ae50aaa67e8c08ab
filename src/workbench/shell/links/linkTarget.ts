import type { CellLink } from "../../engine/hyperlinks/hyperlinkStore";

/** Where a link leads: to a page of the web, or to a place in this workbook. */
export type LinkTarget =
  { readonly kind: "page"; readonly url: string } | { readonly kind: "place"; readonly reference: string };

/** What a browser may be sent to by what stands in a workbook. */
const SAFE: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** Null for what is neither, such as a file's path or a script. */
export function targetOf({ address, documentReference }: CellLink): LinkTarget | null {
  if (address === "") return { kind: "place", reference: documentReference.replace(/^#/, "") };
  if (address.startsWith("#")) return { kind: "place", reference: address.slice(1) };
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (!SAFE.has(url.protocol)) return null;
  if (documentReference !== "") url.hash = documentReference;
  return { kind: "page", url: url.href };
}
