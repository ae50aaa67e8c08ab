import { BORDER_SIDES, NO_LOOK } from "../../engine/conditionalFormats/conditionalLook";
import type {
  BorderSide,
  ConditionalBorder,
  ConditionalLook,
} from "../../engine/conditionalFormats/conditionalLook";
import { escapeXml } from "../escapeXml";
import type { ColorReader } from "../styles/readColor";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { keyWith } from "./validationWords";
import { isFalse } from "../xmlFlag";

/** Looks of conditional formats as the "dxf" elements of the part of styles (ISO/IEC 29500-1, 18.8.14). */

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;
const LINES: Readonly<Record<ConditionalBorder["style"], string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};
const SIDE_ELEMENTS: Readonly<Record<BorderSide, string>> = {
  EdgeLeft: "left",
  EdgeRight: "right",
  EdgeTop: "top",
  EdgeBottom: "bottom",
};
/** The order of the format. */
const SIDES: readonly BorderSide[] = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"];

/** Formats of cells have numbers from 164 on; these stand apart from them. */
const FIRST_NUMBER_FORMAT = 1000;

export function dxfXml(look: ConditionalLook, index: number): string {
  const { numberFormat, fillColor } = look;
  const number =
    numberFormat === null
      ? ""
      : `<numFmt numFmtId="${FIRST_NUMBER_FORMAT + index}" formatCode="${escapeXml(numberFormat)}"/>`;
  const fill =
    fillColor === null ? "" : `<fill><patternFill>${colorXml("bgColor", fillColor)}</patternFill></fill>`;
  return `<dxf>${fontXml(look)}${number}${fill}${borderXml(look)}</dxf>`;
}

function fontXml({ bold, italic, strikethrough, underline, fontColor }: ConditionalLook): string {
  const flag = (name: string, value: boolean | null): string =>
    value === null ? "" : value ? `<${name}/>` : `<${name} val="0"/>`;
  const parts = [
    flag("b", bold),
    flag("i", italic),
    flag("strike", strikethrough),
    underline === null ? "" : `<u val="${UNDERLINES[underline]}"/>`,
    fontColor === null ? "" : colorXml("color", fontColor),
  ].join("");
  return parts === "" ? "" : `<font>${parts}</font>`;
}

function borderXml({ borders }: ConditionalLook): string {
  if (Object.keys(borders).length === 0) return "";
  const sides = SIDES.map((side) => {
    const border = borders[side];
    const name = SIDE_ELEMENTS[side];
    if (!border) return "";
    return `<${name} style="${LINES[border.style]}">${colorXml("color", border.color)}</${name}>`;
  });
  return `<border>${sides.join("")}</border>`;
}

export function colorXml(name: string, color: string): string {
  return `<${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

/** Puts them after those that the part has; gives the index of the first. */
export function withDxfs(styles: string, dxfs: readonly string[]): string {
  const found = /<dxfs count="(\d+)"(?:\/>|>([\s\S]*?)<\/dxfs>)/.exec(styles);
  const element = `<dxfs count="${firstDxf(styles) + dxfs.length}">${found?.[2] ?? ""}${dxfs.join("")}</dxfs>`;
  if (found) return styles.replace(found[0], () => element);
  return styles.replace(/<tableStyles|<\/styleSheet>/, (next) => element + next);
}

export function firstDxf(styles: string): number {
  return Number(/<dxfs count="(\d+)"/.exec(styles)?.[1] ?? 0);
}

export function readDxfs(styles: XmlNode | null, colorOf: ColorReader): ConditionalLook[] {
  return childrenOf(childOf(styles, "dxfs"), "dxf").map((dxf) => {
    const font = childOf(dxf, "font");
    const fill = childOf(dxf, "fill", "patternFill");
    const flag = (name: string): boolean | null => {
      const node = childOf(font, name);
      return node && !isFalse(node.attributes["val"]);
    };
    const underline = childOf(font, "u");
    return {
      ...NO_LOOK,
      bold: flag("b"),
      italic: flag("i"),
      strikethrough: flag("strike"),
      underline: underline && keyWith(UNDERLINES, underline.attributes["val"] ?? "single", "Single"),
      fontColor: colorOf(childOf(font, "color")),
      numberFormat: childOf(dxf, "numFmt")?.attributes["formatCode"] ?? null,
      // A fill of one colour has it as its background here, and as its foreground in cells.
      fillColor: colorOf(childOf(fill, "bgColor")) ?? colorOf(childOf(fill, "fgColor")),
      borders: bordersOf(childOf(dxf, "border"), colorOf),
    };
  });
}

function bordersOf(node: XmlNode | null, colorOf: ColorReader): ConditionalLook["borders"] {
  const found = BORDER_SIDES.flatMap((side) => {
    const line = childOf(node, SIDE_ELEMENTS[side]);
    const style = line?.attributes["style"];
    if (!line || style === undefined) return [];
    const color = colorOf(childOf(line, "color")) ?? "#000000";
    return [[side, { style: keyWith(LINES, style, "Continuous"), color }] as const];
  });
  return Object.fromEntries(found);
}
