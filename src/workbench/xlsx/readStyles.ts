import type { CellFormat } from "../engine/looks/cellFormat";
import { PLAIN_FORMAT } from "../engine/looks/cellFormat";
import { builtInNumberFormat } from "./builtInNumberFormats";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

export interface CellStyle {
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** The style behind a cell's "s" attribute. */
export type CellStyles = (index: number) => CellStyle;

const PLAIN: CellStyle = { numberFormat: "General", format: PLAIN_FORMAT };

export function readStyles(root: XmlNode | null, theme: XmlNode | null): CellStyles {
  const numberFormats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"] ?? "",
      attributes["formatCode"] ?? "General",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font");
  const fills = childrenOf(childOf(root, "fills"), "fill");
  const colorOf = createColorReader(theme);
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const id = xf.attributes["numFmtId"] ?? "0";
    const fill = childOf(fills[Number(xf.attributes["fillId"] ?? 0)] ?? null, "patternFill");
    const isFilled = fill?.attributes["patternType"] === "solid";
    return {
      numberFormat: numberFormats.get(id) ?? builtInNumberFormat(Number(id)),
      format: {
        ...PLAIN_FORMAT,
        ...fontOf(fonts[Number(xf.attributes["fontId"] ?? 0)], fonts[0], colorOf),
        fillColor: isFilled ? (colorOf(childOf(fill, "fgColor")) ?? "") : "",
        fillPattern: isFilled ? "Solid" : "None",
        ...alignmentOf(childOf(xf, "alignment")),
      },
    };
  });
  return (index) => styles[index] ?? PLAIN;
}

export type ColorReader = (color: XmlNode | null) => string | null;

/** Null for an automatic colour. */
export function createColorReader(theme: XmlNode | null): ColorReader {
  const scheme = childOf(theme, "themeElements", "clrScheme")?.children ?? [];
  const colors = scheme.map(
    (entry) => entry.children[0]?.attributes["lastClr"] ?? entry.children[0]?.attributes["val"] ?? "000000",
  );
  // The format counts light before dark (18.8.3), the theme the other way round.
  const order = [1, 0, 3, 2];
  return (color) => {
    if (color === null) return null;
    const { rgb, theme: index } = color.attributes;
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const number = Number(index);
    const found = index === undefined ? undefined : colors[order[number] ?? number];
    return found === undefined ? null : `#${found.toUpperCase()}`;
  };
}

type Font = Pick<CellFormat, "bold" | "italic" | "underline" | "strikethrough" | "fontSize" | "fontColor">;

/** The workbook's default size is the grid's default size. */
function fontOf(font: XmlNode | undefined, base: XmlNode | undefined, colorOf: ColorReader): Font {
  const flag = (name: string): boolean => {
    const node = childOf(font ?? null, name);
    return node !== null && !["0", "false", "none"].includes(node.attributes["val"] ?? "1");
  };
  const sizeOf = (node: XmlNode | undefined): string =>
    childOf(node ?? null, "sz")?.attributes["val"] ?? "11";
  const isDefaultSize = sizeOf(font) === sizeOf(base);
  return {
    bold: flag("b"),
    italic: flag("i"),
    underline: flag("u") ? "Single" : "None",
    strikethrough: flag("strike"),
    fontSize: isDefaultSize ? PLAIN_FORMAT.fontSize : Number(sizeOf(font)),
    fontColor: colorOf(childOf(font ?? null, "color")) ?? PLAIN_FORMAT.fontColor,
  };
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function alignmentOf(
  alignment: XmlNode | null,
): Pick<CellFormat, "horizontalAlignment" | "verticalAlignment" | "wrapText"> {
  const { horizontal = "", vertical = "", wrapText = "" } = alignment?.attributes ?? {};
  return {
    horizontalAlignment: HORIZONTAL[horizontal as keyof typeof HORIZONTAL] ?? "General",
    verticalAlignment: VERTICAL[vertical as keyof typeof VERTICAL] ?? "Bottom",
    wrapText: wrapText === "1" || wrapText === "true",
  };
}
