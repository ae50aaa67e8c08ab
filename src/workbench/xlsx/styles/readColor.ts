import { paletteColor } from "../../engine/looks/palette";
import { tinted } from "../../engine/looks/tint";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";

/** "#RRGGBB" with its tint, or null for an automatic colour. */
export type ColorReader = (color: XmlNode | null) => string | null;

export function createColorReader(theme: XmlNode | null): ColorReader {
  const scheme = childOf(theme, "themeElements", "clrScheme")?.children ?? [];
  const colors = scheme.map(
    (entry) => entry.children[0]?.attributes["lastClr"] ?? entry.children[0]?.attributes["val"] ?? "000000",
  );
  // The format counts light before dark (18.8.3), the theme the other way round.
  const order = [1, 0, 3, 2];
  const baseOf = ({ rgb, theme: index, indexed }: XmlNode["attributes"]): string | null => {
    if (rgb !== undefined) return hexColor(rgb);
    // The first eight of the palette stand twice (18.8.27); 64 and 65 are automatic.
    if (indexed !== undefined)
      return paletteColor(Number(indexed) < 8 ? Number(indexed) + 1 : Number(indexed) - 7);
    const found = index === undefined ? undefined : colors[order[Number(index)] ?? Number(index)];
    return found === undefined ? null : hexColor(found);
  };
  return (color) => {
    const base = color === null ? null : baseOf(color.attributes);
    return base === null ? null : tinted(base, Number(color?.attributes["tint"]) || 0);
  };
}

/** Of "FFC00000" or "C00000"; what is no colour is as an automatic one. */
function hexColor(text: string): string | null {
  return /^(?:[0-9A-F]{2})?[0-9A-F]{6}$/i.test(text) ? `#${text.slice(-6).toUpperCase()}` : null;
}
