import type { LineStyle } from "../borders/borderLine";
import type { PaintedBox, PaintedLine } from "./paintedBox";

type Context = CanvasRenderingContext2D;
type Point = readonly [x: number, y: number];
type Ends = readonly [Point, Point];

/** Lengths of strokes and gaps in pixels, of lines of thin weight. */
const DASHES: Readonly<Partial<Record<LineStyle, readonly number[]>>> = {
  Dash: [4, 2],
  Dot: [2, 2],
  DashDot: [8, 3, 3, 3],
  DashDotDot: [8, 3, 3, 3, 3, 3],
  SlantDashDot: [10, 2, 4, 2],
};
const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;

/** The lines of a box that come from Excel's; the grid draws the others. */
export function paintLines(context: Context, { x, y, width, height, border, diagonals }: PaintedBox): void {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const topLeft: Point = [left, top];
  const topRight: Point = [right, top];
  const bottomRight: Point = [right, bottom];
  const bottomLeft: Point = [left, bottom];
  paintLine(context, border?.["left"], [topLeft, bottomLeft]);
  paintLine(context, border?.["top"], [topLeft, topRight]);
  paintLine(context, border?.["right"], [topRight, bottomRight]);
  paintLine(context, border?.["bottom"], [bottomLeft, bottomRight]);
  paintLine(context, diagonals?.["down"], [topLeft, bottomRight]);
  paintLine(context, diagonals?.["up"], [bottomLeft, topRight]);
}

function paintLine(context: Context, painted: PaintedLine | undefined, [from, to]: Ends): void {
  if (painted?.line === undefined) return;
  const { style, weight } = painted.line;
  context.save();
  context.strokeStyle = painted.color;
  if (style === "Double") {
    stroke(context, shifted(from, to, -1));
    stroke(context, shifted(from, to, 1));
  } else {
    context.lineWidth = WIDTHS[weight];
    const isHairline = style === "Continuous" && weight === "Hairline";
    const dashes = isHairline ? [1, 1] : (DASHES[style] ?? []);
    context.setLineDash(dashes.map((length) => (weight === "Medium" ? length * 1.5 : length)));
    // A line of two pixels is sharp between two of them.
    stroke(context, weight === "Medium" ? shifted(from, to, 0.5) : [from, to]);
  }
  context.restore();
}

/** Beside the line: to the right or below of it, or to the left or above. */
function shifted([x1, y1]: Point, [x2, y2]: Point, by: number): Ends {
  const isUpright = x1 === x2;
  const [dx, dy] = isUpright ? [by, 0] : [0, by];
  return [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
  ];
}

function stroke(context: Context, [from, to]: Ends): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
