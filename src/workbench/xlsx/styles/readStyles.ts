import type { CellEdges } from "../../engine/borders/borderStore";
import { PLAIN_FORMAT } from "../../engine/looks/cellFormat";
import type { CellLook } from "../../engine/looks/cellFormat";
import { BUILT_IN_STYLES, EVERYTHING, NO_EDGES } from "../../engine/styles/builtInStyles";
import type { CellStyle } from "../../engine/styles/styleStore";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { builtInNumberFormat } from "./builtInNumberFormats";
import { createColorReader } from "./readColor";
import { readAlignment, readBorder, readFill, readFont, readProtection } from "./readLook";

/** How a cell looks. */
export interface FileLook {
  readonly numberFormat: string;
  readonly format: CellLook;
  readonly edges: CellEdges | null;
}

export interface FileStyles {
  /** The look behind a cell's "s" attribute. */
  look(index: number): FileLook;
  /** Styles of the workbook's own. */
  readonly styles: readonly CellStyle[];
}

const PLAIN: FileLook = { numberFormat: "General", format: PLAIN_FORMAT, edges: null };

export function readStyles(root: XmlNode | null, theme: XmlNode | null): FileStyles {
  const lookOf = createLookReader(root, theme);
  const names = new Map(
    childrenOf(childOf(root, "cellStyles"), "cellStyle").map(({ attributes }) => [
      attributes["xfId"] ?? "",
      attributes["name"] ?? "",
    ]),
  );
  const looks = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): FileLook => {
    const look = lookOf(xf);
    const styleName = names.get(xf.attributes["xfId"] ?? "0") ?? PLAIN_FORMAT.styleName;
    return { ...look, format: { ...look.format, styleName } };
  });
  const styles = childrenOf(childOf(root, "cellStyleXfs"), "xf").flatMap((xf, index) => {
    const name = names.get(String(index));
    if (name === undefined || BUILT_IN_STYLES.some((style) => style.name === name)) return [];
    return [ownStyle(name, lookOf(xf))];
  });
  return { look: (index) => looks[index] ?? PLAIN, styles };
}

function ownStyle(name: string, { format, numberFormat, edges }: FileLook): CellStyle {
  const look = { ...format, styleName: name };
  return { name, builtIn: null, includes: EVERYTHING, look, numberFormat, edges: edges ?? NO_EDGES };
}

function createLookReader(root: XmlNode | null, theme: XmlNode | null): (xf: XmlNode) => FileLook {
  const numberFormats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"] ?? "",
      attributes["formatCode"] ?? "General",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font");
  const fills = childrenOf(childOf(root, "fills"), "fill");
  const borders = childrenOf(childOf(root, "borders"), "border");
  const colorOf = createColorReader(theme);
  return (xf) => {
    const idOf = (name: string): number => Number(xf.attributes[name] ?? 0);
    const { edges, diagonals } = readBorder(borders[idOf("borderId")], colorOf);
    const numberFormatId = idOf("numFmtId");
    return {
      numberFormat: numberFormats.get(String(numberFormatId)) ?? builtInNumberFormat(numberFormatId),
      edges,
      format: {
        ...PLAIN_FORMAT,
        ...readFont(fonts[idOf("fontId")], fonts[0], colorOf),
        ...readFill(fills[idOf("fillId")], colorOf),
        ...readAlignment(childOf(xf, "alignment")),
        ...readProtection(childOf(xf, "protection")),
        ...diagonals,
      },
    };
  };
}
