import { generalText } from "../numberText/generalText";
import type { CellGetters, GridPosition, PaintedBox } from "./paintedBox";

/** Between a cell's edge and its text, as o-spreadsheet 19.3.7 draws it. */
const TEXT_MARGIN = 4;

/**
 * A number that is too wide is rounded, where it has no format, or shown as "####": it never runs into other cells,
 * as the grid would have it.
 */
export function fitNumber(box: PaintedBox, getters: CellGetters, position: GridPosition): void {
  const { content, style } = box;
  const { type, value, format, defaultAlign } = getters.getEvaluatedCell(position);
  if (!content || type !== "number" || style.rotation || getters.shouldShowFormulas()) return;
  const room = box.width - 2 * TEXT_MARGIN - iconRoom(box);
  const widthOf = (text: string): number => getters.getTextWidth(text, { ...style, rotation: 0 } as object);
  if (content.textLines.every((line) => widthOf(line) <= room)) return;
  const hasFormat = format !== undefined || style.conditionalCode !== undefined;
  const shorter = hasFormat ? null : roundedToFit(Number(value), (text) => widthOf(text) <= room);
  content.textLines = [shorter ?? "#".repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf("#")))))];
  content.align = style.align ?? defaultAlign;
  content.x = textStart(box, content.align);
  box.isOverflow = false;
  box.clipRect = { x: box.x, y: box.y, width: box.width, height: box.height };
}

function iconRoom({ icons }: PaintedBox): number {
  return Object.values(icons ?? {}).reduce((sum, icon) => sum + (icon ? icon.size + icon.margin : 0), 0);
}

function textStart({ x, width, icons }: PaintedBox, align: "left" | "center" | "right"): number {
  const sizeOf = (icon: { readonly size: number; readonly margin: number } | undefined): number =>
    icon ? icon.size + icon.margin : 0;
  if (align === "center") return x + width / 2;
  return align === "left"
    ? x + TEXT_MARGIN + sizeOf(icons?.["left"])
    : x + width - TEXT_MARGIN - sizeOf(icons?.["right"]);
}

/** As many digits as fit; null when not even one does. */
export function roundedToFit(value: number, fits: (text: string) => boolean): string | null {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  for (let digits = 10; digits > 0; digits -= 1) {
    const rounded = Number(value.toPrecision(digits));
    // Fewer digits than stand before the point need an exponent.
    const plain = digits >= whole ? [generalText(rounded)] : [];
    const text = [...plain, exponential(rounded, digits)].find(fits);
    if (text !== undefined) return text;
  }
  return null;
}

function exponential(value: number, digits: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(digits - 1).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${trimmed}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}
