import type { CellEdges } from "../../engine/borders/borderStore";
import { PLAIN_FORMAT } from "../../engine/looks/cellFormat";
import type { CellLook } from "../../engine/looks/cellFormat";
import { NO_LINE } from "../../engine/borders/borderLine";
import { NO_EDGES } from "../../engine/styles/builtInStyles";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { lineNamed } from "./lineNames";
import { patternNamed } from "./patternNames";
import type { ColorReader } from "./readColor";
import { isFalse, isTrue } from "../xmlFlag";

type Part = Partial<CellLook>;

const UNDERLINES = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

/** The workbook's default font is the grid's default font. */
export function readFont(font: XmlNode | undefined, base: XmlNode | undefined, colorOf: ColorReader): Part {
  const node = font ?? null;
  const valueOf = (name: string, from = node): string | undefined => childOf(from, name)?.attributes["val"];
  const flag = (name: string): boolean => childOf(node, name) !== null && !isFalse(valueOf(name));
  const isBase = (name: string): boolean => valueOf(name) === valueOf(name, base ?? null);
  const line = childOf(node, "u") ? (valueOf("u") ?? "single") : "none";
  return {
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: UNDERLINES[line as keyof typeof UNDERLINES] ?? "None",
    subscript: valueOf("vertAlign") === "subscript",
    superscript: valueOf("vertAlign") === "superscript",
    fontName: isBase("name") ? PLAIN_FORMAT.fontName : (valueOf("name") ?? PLAIN_FORMAT.fontName),
    fontSize: isBase("sz") ? PLAIN_FORMAT.fontSize : Number(valueOf("sz") ?? PLAIN_FORMAT.fontSize),
    fontColor: colorOf(childOf(node, "color")) ?? PLAIN_FORMAT.fontColor,
  };
}

/** Of a solid fill the foreground is the colour; of a pattern it is the pattern's. */
export function readFill(fill: XmlNode | undefined, colorOf: ColorReader): Part {
  const node = childOf(fill ?? null, "patternFill");
  const fillPattern = patternNamed(node?.attributes["patternType"]);
  if (fillPattern === "None") return {};
  const [front, back] = [colorOf(childOf(node, "fgColor")), colorOf(childOf(node, "bgColor"))];
  if (fillPattern === "Solid") return front === null ? {} : { fillPattern, fillColor: front };
  return { fillPattern, fillColor: back ?? "#FFFFFF", patternColor: front ?? PLAIN_FORMAT.patternColor };
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICAL = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
} as const;
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

export function readAlignment(node: XmlNode | null): Part {
  const {
    horizontal = "",
    vertical = "",
    wrapText,
    shrinkToFit,
    indent,
    readingOrder,
    textRotation,
  } = node?.attributes ?? {};
  return {
    horizontalAlignment: HORIZONTAL[horizontal as keyof typeof HORIZONTAL] ?? "General",
    verticalAlignment: VERTICAL[vertical as keyof typeof VERTICAL] ?? "Bottom",
    wrapText: isTrue(wrapText),
    shrinkToFit: isTrue(shrinkToFit),
    indentLevel: Number(indent ?? 0),
    readingOrder: READING_ORDERS[Number(readingOrder ?? 0)] ?? "Context",
    textOrientation: toDegrees(Number(textRotation ?? 0)),
  };
}

/** Beyond 90 a file counts downwards; 255 is letters one below the other (18.8.1). */
function toDegrees(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function readProtection(node: XmlNode | null): Part {
  const { locked, hidden } = node?.attributes ?? {};
  return { locked: locked === undefined || isTrue(locked), formulaHidden: isTrue(hidden) };
}

/** The edges of a cell, and its diagonals, which share one line in a file. */
export function readBorder(
  border: XmlNode | undefined,
  colorOf: ColorReader,
): { readonly edges: CellEdges | null; readonly diagonals: Part } {
  const lineOf = (name: string) => {
    const node = childOf(border ?? null, name);
    return lineNamed(node?.attributes["style"], colorOf(childOf(node, "color")) ?? NO_LINE.color);
  };
  const edges = {
    top: lineOf("top"),
    bottom: lineOf("bottom"),
    left: lineOf("left"),
    right: lineOf("right"),
  };
  const diagonal = lineOf("diagonal");
  const hasEdges = Object.values(edges).some(({ style }) => style !== "None");
  return {
    edges: hasEdges ? { ...NO_EDGES, ...edges } : null,
    diagonals: {
      diagonalDown: isTrue(border?.attributes["diagonalDown"]) ? diagonal : NO_LINE,
      diagonalUp: isTrue(border?.attributes["diagonalUp"]) ? diagonal : NO_LINE,
    },
  };
}
