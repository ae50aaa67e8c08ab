import type { PaintedBox } from "./paintedBox";

/** Between a bar and the edges of its cell. */
const GAP = 2;

export function paintBar(context: CanvasRenderingContext2D, box: PaintedBox): void {
  const { dataBarFill: bar } = box;
  if (!bar) return;
  const room = box.width - 2 * GAP;
  const at = (part: number): number => box.x + GAP + part * room;
  const [start, end] = [at(bar.from), at(bar.to)];
  const rect = [Math.min(start, end), box.y + GAP, Math.abs(end - start), box.height - 2 * GAP] as const;
  if (rect[2] > 0) {
    context.fillStyle = bar.isGradient ? gradient(context, [start, end], bar.color) : bar.color;
    context.fillRect(...rect);
    if (bar.borderColor !== "") strokeRect(context, rect, bar.borderColor);
  }
  if (bar.axis !== null)
    strokeAxis(context, { x: at(bar.axis), y: box.y, height: box.height }, bar.axisColor);
}

/** Nearly white at the bar's end. */
function gradient(
  context: CanvasRenderingContext2D,
  [start, end]: readonly [number, number],
  color: string,
): CanvasGradient {
  const gradient = context.createLinearGradient(start, 0, end, 0);
  gradient.addColorStop(0, color);
  gradient.addColorStop(1, `${color}30`);
  return gradient;
}

function strokeRect(
  context: CanvasRenderingContext2D,
  [x, y, width, height]: readonly [number, number, number, number],
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.strokeRect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(width) - 1, Math.round(height) - 1);
}

function strokeAxis(
  context: CanvasRenderingContext2D,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  color: string,
): void {
  context.save();
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.setLineDash([2, 2]);
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, y);
  context.lineTo(Math.round(x) + 0.5, y + height);
  context.stroke();
  context.restore();
}
