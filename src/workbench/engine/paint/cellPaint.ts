import { contrastOf, formatColor, invertLightness, mix, parseColor } from "./colorMath";
import { DARK_CELL } from "./gridPalette";

/** Colours of a cell that are not the grid's own; absent where the cell has none. */
export interface CellPaint {
  readonly fillColor?: string | undefined;
  readonly textColor?: string | undefined;
}

const BLACK = "#000000";
const cell = parseColor(DARK_CELL) ?? { red: 0, green: 0, blue: 0 };
/** What WCAG asks of text. */
const READABLE = 4.5;
const VISIBLE = 3;

/** A fill that somebody chose stays, and text on it is what it is on paper. A table's light fill is dimmed. */
export function darkPaint(paint: CellPaint, isFillOfTable: boolean): CellPaint {
  if (!paint.fillColor) return { ...paint, textColor: readable(paint.textColor, READABLE) };
  const fill = parseColor(paint.fillColor);
  if (!isFillOfTable || fill === null || contrastOf(fill, cell) < VISIBLE)
    return { ...paint, textColor: paint.textColor ?? BLACK };
  return { fillColor: formatColor(mix(fill, cell, 0.22)), textColor: readable(paint.textColor, READABLE) };
}

/** A line over cells without a fill. */
export function darkLine(color: string): string {
  return readable(color, VISIBLE) ?? color;
}

/** Too dark to be read on a dark cell: as light as it was dark. */
function readable(color: string | undefined, contrast: number): string | undefined {
  const parsed = color === undefined ? null : parseColor(color);
  if (parsed === null || contrastOf(parsed, cell) >= contrast) return color;
  return formatColor(invertLightness(parsed));
}
