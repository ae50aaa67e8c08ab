import { intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { PLAIN_FORMAT } from "../../engine/looks/cellFormat";
import type { CellLook } from "../../engine/looks/cellFormat";
import type { LookPatch } from "../../engine/looks/changedLook";
import type { CellStyle, StyleIncludes } from "../../engine/styles/styleStore";
import type { ModelContext } from "../modelContext";
import { invalidArgument } from "../refusals";

/** Gives cells the looks that a style decides, and its name. */
export function applyStyle(context: ModelContext, areas: readonly Area[], name: string): void {
  const style = context.engine.styles.named(name);
  if (style === null) throw invalidArgument();
  for (const whole of areas) {
    // Whole rows and columns go as far as the grid does.
    const area = intersectionOf(whole, context.engine.cells.heldArea(whole.sheetId)) ?? whole;
    context.engine.cells.setFormat(whole, { ...lookPatch(style), styleName: style.name });
    if (style.includes.number) writeNumberFormat(context, area, style.numberFormat);
    if (style.includes.border) drawEdges(context, area, style);
  }
}

type LookKey = keyof CellLook;

/** Which keys of a look belong to which part of a style. */
const PARTS: readonly (readonly [keyof StyleIncludes, readonly LookKey[]])[] = [
  [
    "font",
    [
      "fontName",
      "fontSize",
      "fontColor",
      "bold",
      "italic",
      "underline",
      "strikethrough",
      "subscript",
      "superscript",
    ],
  ],
  ["patterns", ["fillColor", "fillPattern", "patternColor"]],
  [
    "alignment",
    [
      "horizontalAlignment",
      "verticalAlignment",
      "wrapText",
      "shrinkToFit",
      "indentLevel",
      "autoIndent",
      "readingOrder",
      "textOrientation",
    ],
  ],
  ["protection", ["locked", "formulaHidden"]],
];

function lookPatch({ includes, look }: CellStyle): LookPatch {
  const keys = PARTS.filter(([part]) => includes[part]).flatMap(([, names]) => names);
  return Object.fromEntries(keys.map((key) => [key, look[key] ?? PLAIN_FORMAT[key]]));
}

function writeNumberFormat(context: ModelContext, area: Area, code: string): void {
  const row = new Array<string>(area.right - area.left + 1).fill(code);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () => row);
  context.engine.cells.writeNumberFormats(area, rows);
}

function drawEdges({ engine }: ModelContext, area: Area, { edges }: CellStyle): void {
  const sides = [
    ["EdgeTop", edges.top],
    ["EdgeBottom", edges.bottom],
    ["EdgeLeft", edges.left],
    ["EdgeRight", edges.right],
    ["InsideHorizontal", edges.bottom.style === "None" ? edges.top : edges.bottom],
    ["InsideVertical", edges.right.style === "None" ? edges.left : edges.right],
  ] as const;
  for (const [side, { style, weight, color }] of sides) {
    const isPlain = style === "None" && engine.borders.read(area, side).style === "None";
    if (!isPlain) engine.borders.change(area, side, style === "None" ? { style } : { style, weight, color });
  }
}

/** Runs of cells that have a style, over all sheets. */
export function cellsWithStyle({ engine }: ModelContext, name: string): Area[] {
  const areas: Area[] = [];
  for (const { id: sheetId } of engine.sheets.list()) {
    const used = engine.cells.usedArea(sheetId, false);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row += 1)
      for (let column = used.left; column <= used.right; column += 1) {
        const cell = { sheetId, top: row, left: column, bottom: row, right: column };
        if (engine.cells.format(cell).styleName === name) areas.push(cell);
      }
  }
  return areas;
}
