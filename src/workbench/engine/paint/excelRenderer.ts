import { stores } from "@odoo/o-spreadsheet";
import { hidesHeadings } from "../sheets/gridSheetView";
import { PLAIN_FORMAT } from "../looks/cellFormat";
import { withNamedFont } from "./namedFont";
import { paintBar } from "./paintBar";
import type { Getters, PaintedBox } from "./paintedBox";
import { paintLines } from "./paintLine";
import { paintPattern } from "./paintPattern";

/** What o-spreadsheet's renderer draws in other ways than Excel, or not at all. */

interface Drawing {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: {
    getSheetViewDimensionWithHeaders(): { readonly width: number; readonly height: number };
    getGridOffsetX(): number;
    getGridOffsetY(): number;
  };
}

interface Renderer {
  readonly getters: Getters;
  drawLayer(drawing: Drawing, layer: string, timeStamp: unknown): void;
  drawCellBackground(drawing: Drawing, boxes: readonly PaintedBox[]): void;
  drawBorders(drawing: Drawing, boxes: readonly PaintedBox[]): void;
  drawTexts(drawing: Drawing, boxes: readonly PaintedBox[]): void;
}

const renderer = stores.GridRenderer.prototype as unknown as Renderer;
const plain = {
  drawLayer: renderer.drawLayer,
  drawCellBackground: renderer.drawCellBackground,
  drawBorders: renderer.drawBorders,
  drawTexts: renderer.drawTexts,
};

renderer.drawCellBackground = function (drawing, boxes) {
  const withoutBars = boxes.map((box) => (box.dataBarFill ? { ...box, dataBarFill: undefined } : box));
  plain.drawCellBackground.call(this, drawing, withoutBars);
  for (const box of boxes) {
    paintPattern(drawing.ctx, box);
    paintBar(drawing.ctx, box);
  }
};

renderer.drawBorders = function (drawing, boxes) {
  plain.drawBorders.call(this, drawing, boxes.map(withoutExcelLines));
  for (const box of boxes) paintLines(drawing.ctx, box);
};

renderer.drawTexts = function (drawing, boxes) {
  const fontOf = ({ style }: PaintedBox) => style.looks?.fontName ?? PLAIN_FORMAT.fontName;
  for (const name of new Set(boxes.map(fontOf))) {
    const isPlain = name === PLAIN_FORMAT.fontName;
    const ctx = isPlain ? drawing.ctx : withNamedFont(drawing.ctx, name);
    const written = boxes.filter((box) => fontOf(box) === name);
    plain.drawTexts.call(this, { ...drawing, ctx }, written);
  }
};

/** The grid has no sheet without its headings, which are where the pointer finds them, but nothing is written there. */
renderer.drawLayer = function (drawing, layer, timeStamp) {
  if (layer !== "Headers" || !hidesHeadings(this.getters, drawing.sheetId))
    return plain.drawLayer.call(this, drawing, layer, timeStamp);
  const { ctx, viewports } = drawing;
  const { width, height } = viewports.getSheetViewDimensionWithHeaders();
  ctx.fillStyle = "#ffffff";
  ctx.fillRect(0, 0, width, viewports.getGridOffsetY());
  ctx.fillRect(0, 0, viewports.getGridOffsetX(), height);
};

function withoutExcelLines(box: PaintedBox): PaintedBox {
  if (!box.border || Object.values(box.border).every((side) => side?.line === undefined)) return box;
  const others = Object.entries(box.border).filter(([, side]) => side?.line === undefined);
  return { ...box, border: Object.fromEntries(others) };
}
