import { asNumber } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";
import { chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { PIXELS_PER_POINT } from "../../engine/points";

interface Wish {
  readonly width: unknown;
  readonly height: unknown;
  readonly mode: "Fit" | "FitAndCenter" | "Fill";
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A PNG in base64, in pixels. "The aspect ratio is preserved": with both sizes the chart fits into them, or covers
 * them for "Fill"; with one the other follows; with none it has its own size.
 */
export function chartPicture(self: ChartObject, { width, height, mode }: Wish): string {
  const chart = chartOf(self);
  const own = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
  const scale = scaleFor(own, { width: asSide(width), height: asSide(height) }, mode);
  const size = { width: Math.round(own.width * scale), height: Math.round(own.height * scale) };
  const picture = self.context.engine.charts.picture(self.chartId, size);
  if (picture === null) throw unsupported("draw pictures of charts outside a browser.");
  return picture;
}

function scaleFor(
  own: Size,
  wish: { readonly width: number | null; readonly height: number | null },
  mode: Wish["mode"],
): number {
  const across = wish.width === null ? null : wish.width / own.width;
  const down = wish.height === null ? null : wish.height / own.height;
  if (across === null || down === null) return across ?? down ?? 1;
  return mode === "Fill" ? Math.max(across, down) : Math.min(across, down);
}

function asSide(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const pixels = asNumber(value);
  if (pixels <= 0) throw invalidArgument();
  return pixels;
}
