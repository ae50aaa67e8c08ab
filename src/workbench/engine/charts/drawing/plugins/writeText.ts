import { cssFont } from "../drawnLooks";
import type { DrawnLine, DrawnText } from "../drawnLooks";

export interface WrittenText extends DrawnText {
  readonly text: string;
  readonly fill: string;
  readonly border: DrawnLine | null;
  readonly angle: number;
}

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

const PADDING = 3;

export function sizeOfText(context: CanvasRenderingContext2D, { text, font }: WrittenText): TextSize {
  context.font = cssFont(font);
  const lines = text.split("\n");
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  return { width: width + 2 * PADDING, height: lines.length * font.size * font.lineHeight + PADDING };
}

/** Writes lines around a middle point, on their box. */
export function writeText(
  context: CanvasRenderingContext2D,
  written: WrittenText,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { width, height } = sizeOfText(context, written);
  context.save();
  context.translate(x, y);
  context.rotate((-written.angle * Math.PI) / 180);
  fillBox(context, written, { width, height });
  context.font = cssFont(written.font);
  context.fillStyle = written.color;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const lines = written.text.split("\n");
  const step = written.font.size * written.font.lineHeight;
  lines.forEach((line, index) => context.fillText(line, 0, (index - (lines.length - 1) / 2) * step));
  context.restore();
}

function fillBox(
  context: CanvasRenderingContext2D,
  { fill, border }: WrittenText,
  { width, height }: TextSize,
): void {
  if (fill !== "") {
    context.fillStyle = fill;
    context.fillRect(-width / 2, -height / 2, width, height);
  }
  if (border === null || border.width === 0) return;
  strokeAs(context, border);
  context.strokeRect(-width / 2, -height / 2, width, height);
}

export function strokeAs(context: CanvasRenderingContext2D, { color, width, dash }: DrawnLine): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
}
