import { stores } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { addExcelLooks } from "./boxLooks";
import { darkLine, darkPaint, type CellPaint } from "./cellPaint";
import "./excelRenderer";
import { gridPalettes, type GridScheme } from "./gridPalette";
import type { Getters, PaintedBox, PaintedLine } from "./paintedBox";
import { createPaintedContext } from "./paintedContext";

/**
 * o-spreadsheet draws cells and headers in light colours only. Its renderers are given a canvas that knows other
 * colours, and cells whose own colours suit it. Nothing of the workbook is changed.
 */
export function setGridScheme(model: Model, scheme: GridScheme): void {
  schemes.set(model.getters, scheme);
}

interface Zone {
  readonly left: number;
  readonly top: number;
}
type Lines = NonNullable<PaintedBox["border"]>;
interface Renderer {
  readonly getters: Getters;
  createZoneBox(...given: readonly [unknown, string, Zone, unknown]): PaintedBox;
}
interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
}
interface Canvas {
  readonly model: Model;
  draw(drawing: Drawing | undefined, timeStamp?: number): unknown;
}

const schemes = new WeakMap<Getters, GridScheme>();
const painted = new WeakMap<CanvasRenderingContext2D, Map<GridScheme, CanvasRenderingContext2D>>();

function schemeOf(getters: Getters): GridScheme {
  return schemes.get(getters) ?? "light";
}

function paintedContext(context: CanvasRenderingContext2D, scheme: GridScheme): CanvasRenderingContext2D {
  const known = painted.get(context) ?? new Map<GridScheme, CanvasRenderingContext2D>();
  painted.set(context, known);
  const created = known.get(scheme) ?? createPaintedContext(context, gridPalettes[scheme]);
  known.set(scheme, created);
  return created;
}

const canvas = stores.RendererStore.prototype as unknown as Canvas;
const drawPlain = canvas.draw;
canvas.draw = function (drawing, timeStamp) {
  const scheme = schemeOf(this.model.getters);
  // Without a drawing the last one is drawn again, which is painted already.
  const withPaint = drawing && { ...drawing, ctx: paintedContext(drawing.ctx, scheme) };
  return drawPlain.call(this, withPaint, timeStamp);
};

const renderer = stores.GridRenderer.prototype as unknown as Renderer;
const createPlainBox = renderer.createZoneBox;
renderer.createZoneBox = function (...given) {
  const [, sheetId, zone] = given;
  const box = createPlainBox.call(this, ...given);
  const scheme = schemeOf(this.getters);
  addExcelLooks(box, this.getters, { sheetId, col: zone.left, row: zone.top });
  const isFillOfTable = scheme === "dark" && isFilledByTable(this.getters, { sheetId, zone, box });
  box.style = tagged({ ...box.style, ...paintOf(box.style, scheme, isFillOfTable) });
  box.border = box.border && linesOf(box.border, scheme);
  if (box.diagonals) box.diagonals = linesOf(box.diagonals, scheme);
  // A cell in Excel is at once what it has become.
  box.disabledAnimation = true;
  return box;
};

function paintOf(style: CellPaint, scheme: GridScheme, isFillOfTable: boolean): CellPaint {
  if (scheme === "light") return style;
  // A contrast theme replaces the colours of authors by the user's.
  return scheme === "dark"
    ? darkPaint(style, isFillOfTable)
    : { ...style, fillColor: undefined, textColor: undefined };
}

function linesOf(border: Lines, scheme: GridScheme): Lines {
  if (scheme === "light") return border;
  const color = (line: PaintedLine) => (scheme === "dark" ? darkLine(line.color) : "CanvasText");
  const sides = Object.entries(border).map(([side, line]) => [side, line && { ...line, color: color(line) }]);
  return Object.fromEntries(sides) as Lines;
}

/** Neither the cell itself nor a conditional format has chosen the fill. */
function isFilledByTable(
  getters: Getters,
  { sheetId, zone, box }: { readonly sheetId: string; readonly zone: Zone; readonly box: PaintedBox },
): boolean {
  if (!box.style.fillColor) return false;
  const position = { sheetId, col: zone.left, row: zone.top };
  const own = (getters.getCellStyle(position) as CellPaint).fillColor;
  const ofTable = (getters.getCellTableStyle(position) as CellPaint | undefined)?.fillColor;
  return own === undefined && ofTable === box.style.fillColor;
}

/** "#RRGGBBFF" is the same colour, and none of the palette's: what a cell chose is drawn as it is. */
function tagged(style: PaintedBox["style"]): PaintedBox["style"] {
  const tag = (color: string | undefined) =>
    color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? `${color}FF` : color;
  return { ...style, fillColor: tag(style.fillColor), textColor: tag(style.textColor) };
}
