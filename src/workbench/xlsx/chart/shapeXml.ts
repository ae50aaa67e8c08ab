import type { FontLook, LineLook, LineStyle } from "../../engine/charts/info/chartLooks";
import { element, group } from "./element";

const EMU_PER_POINT = 12700;

export function solidFill(color: string): string {
  return group("a:solidFill", element("a:srgbClr", { val: color.slice(1) }));
}

const DASHES: Partial<Record<LineStyle, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
const PATTERNS: Partial<Record<LineStyle, string>> = { Grey25: "pct25", Grey50: "pct50", Grey75: "pct75" };

/** Nothing for a line that is automatic altogether. */
export function lineXml(look: LineLook | undefined): string {
  if (look === undefined || Object.keys(look).length === 0) return "";
  const { color, style, weight } = look;
  const width = weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);
  if (style === "None") return element("a:ln", { w: width }, "<a:noFill/>");
  const pattern = style && PATTERNS[style];
  const dash = style && DASHES[style];
  const fill =
    pattern === undefined
      ? color === undefined
        ? ""
        : solidFill(color)
      : element(
          "a:pattFill",
          { prst: pattern },
          group("a:fgClr", element("a:srgbClr", { val: (color ?? "#000000").slice(1) })),
          group("a:bgClr", element("a:srgbClr", { val: "FFFFFF" })),
        );
  return element("a:ln", { w: width }, fill, dash === undefined ? "" : element("a:prstDash", { val: dash }));
}

/** The shape of a part: fill "" is none, undefined automatic. */
export function shapeXml({
  fill,
  line,
}: {
  readonly fill?: string | undefined;
  readonly line?: LineLook | undefined;
}): string {
  const filled = fill === undefined ? "" : fill === "" ? "<a:noFill/>" : solidFill(fill);
  return group("c:spPr", filled, lineXml(line));
}

/** `a:defRPr` or `a:rPr`. */
export function fontXml(name: string, look: FontLook): string {
  const flag = (given: boolean | undefined): number | undefined =>
    given === undefined ? undefined : Number(given);
  const underline = look.underline === undefined ? undefined : look.underline === "None" ? "none" : "sng";
  return element(
    name,
    {
      sz: look.size === undefined ? undefined : Math.round(look.size * 100),
      b: flag(look.bold),
      i: flag(look.italic),
      u: underline,
    },
    look.color === undefined ? "" : solidFill(look.color),
    look.name === undefined ? "" : element("a:latin", { typeface: look.name }),
  );
}
