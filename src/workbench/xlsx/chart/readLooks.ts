import type { BoxLook, FontLook, HandPlace, LineLook, LineStyle } from "../../engine/charts/info/chartLooks";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { TEXT_COLOR } from "./automaticLooks";
import { isTrue } from "../xmlFlag";

const EMU_PER_POINT = 12700;
const UNITS_PER_DEGREE = 60_000;

/** The looks of a file; what is Excel's automatic look counts as not set. */

export function valueOf(node: XmlNode | null, ...path: readonly string[]): string | undefined {
  return childOf(node, ...path)?.attributes["val"];
}

export function numberOf(node: XmlNode | null, ...path: readonly string[]): number | undefined {
  const text = valueOf(node, ...path);
  return text === undefined ? undefined : Number(text);
}

/** Elements without a value mean true. */
export function flagOf(node: XmlNode | null, name: string): boolean | undefined {
  const child = childOf(node, name);
  if (child === null) return undefined;
  const { val = "1" } = child.attributes;
  return isTrue(val);
}

export function colorIn(node: XmlNode | null): string | undefined {
  const color = valueOf(node, "srgbClr");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

/** Without the keys that are undefined. */
export function known<T extends object>(look: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as T;
}

const DASHES: Readonly<Record<string, LineStyle>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  sysDash: "Dot",
  sysDot: "RoundDot",
  dot: "RoundDot",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
};
const PATTERNS: Readonly<Record<string, LineStyle>> = { pct25: "Grey25", pct50: "Grey50", pct75: "Grey75" };

/** Undefined when nothing is said, or when it is the automatic line. */
export function readLine(shape: XmlNode | null, automatic: LineLook = {}): LineLook | undefined {
  const line = childOf(shape, "ln");
  if (line === null) return undefined;
  const width = line.attributes["w"];
  const pattern = childOf(line, "pattFill");
  const look = known<LineLook>({
    color: colorIn(childOf(line, "solidFill")) ?? colorIn(childOf(pattern, "fgClr")),
    style: childOf(line, "noFill")
      ? "None"
      : (PATTERNS[pattern?.attributes["prst"] ?? ""] ?? DASHES[valueOf(line, "prstDash") ?? ""]),
    weight: width === undefined ? undefined : Number(width) / EMU_PER_POINT,
  });
  const own = Object.entries(look).filter(([key, value]) => automatic[key as keyof LineLook] !== value);
  return own.length === 0 ? undefined : (Object.fromEntries(own) as LineLook);
}

/** "" for none, undefined for automatic. */
export function readFill(shape: XmlNode | null): string | undefined {
  return childOf(shape, "noFill") ? "" : colorIn(childOf(shape, "solidFill"));
}

/** From `defRPr` or `rPr`, without what is automatic. */
export function readFont(properties: XmlNode | null, automatic: FontLook): FontLook | undefined {
  if (properties === null) return undefined;
  const { sz, b, i, u } = properties.attributes;
  const flag = (text: string | undefined): boolean | undefined =>
    text === undefined ? undefined : isTrue(text);
  const look: { [K in keyof FontLook]: FontLook[K] | undefined } = {
    name: childOf(properties, "latin")?.attributes["typeface"],
    size: sz === undefined ? undefined : Number(sz) / 100,
    bold: flag(b),
    italic: flag(i),
    color: colorIn(childOf(properties, "solidFill")),
    underline: u === undefined ? undefined : u === "none" ? "None" : "Single",
  };
  const plain: FontLook = { bold: false, italic: false, underline: "None", color: TEXT_COLOR, ...automatic };
  const own = Object.entries(look).filter(
    ([key, value]) =>
      value !== undefined && plain[key as keyof FontLook] !== value && !String(value).startsWith("+"),
  );
  return own.length === 0 ? undefined : (Object.fromEntries(own) as FontLook);
}

/** The font of the texts that Excel makes itself, or of rich text. */
export function readTextFont(node: XmlNode | null, automatic: FontLook): FontLook | undefined {
  const body = childOf(node, "txPr") ?? childOf(node, "tx", "rich");
  return readFont(childOf(body, "p", "pPr", "defRPr"), automatic);
}

export function readOrientation(node: XmlNode | null, automatic = 0): number | undefined {
  const body = childOf(childOf(node, "txPr") ?? childOf(node, "tx", "rich"), "bodyPr")?.attributes;
  if (body?.["vert"] === "wordArtVert") return 180;
  const rotation = body?.["rot"];
  if (rotation === undefined) return undefined;
  const degrees = -Number(rotation) / UNITS_PER_DEGREE;
  // Excel's own "automatic" is a turn that no text can have.
  return degrees === automatic || Math.abs(degrees) > 90 ? undefined : degrees + 0;
}

interface AutomaticBox {
  readonly font: FontLook;
  readonly fill?: string;
  readonly border?: LineLook;
}

export function readBox(node: XmlNode | null, automatic: AutomaticBox): BoxLook | undefined {
  const shape = childOf(node, "spPr");
  const fill = readFill(shape);
  const look = known<BoxLook>({
    fill: fill === automatic.fill ? undefined : fill,
    border: readLine(shape, automatic.border),
    font: readTextFont(node, automatic.font),
  });
  return Object.keys(look).length === 0 ? undefined : look;
}

/** In points of the chart's size; undefined when Excel places it. */
export function readPlace(
  node: XmlNode | null,
  chart: { readonly width: number; readonly height: number },
): HandPlace | undefined {
  const manual = childOf(node, "layout", "manualLayout");
  if (manual === null) return undefined;
  const part = (name: string, whole: number): number | undefined => {
    const share = numberOf(manual, name);
    return share === undefined ? undefined : Math.round(share * whole * 100) / 100;
  };
  return known<HandPlace>({
    left: part("x", chart.width),
    top: part("y", chart.height),
    width: part("w", chart.width),
    height: part("h", chart.height),
  });
}
