import type { ChartKind } from "../../engine/charts/info/chartKinds";
import { group, value } from "./element";
import { shapeXml } from "./shapeXml";

interface StockParts {
  readonly series: string;
  readonly axes: string;
  readonly kind: ChartKind;
}

const DARK = "#404040";
const LINE = { color: DARK, weight: 0.75 };

/** Prices: a line from high to low, and between open and close a bar. Of other numbers of series the file takes lines. */
export function stockXml(count: number, { series, axes, kind }: StockParts): string {
  const lines = group("c:hiLowLines", shapeXml({ line: LINE }));
  const bars = kind.stock === "OHLC" ? upDownBars() : "";
  if (count === 3 || count === 4) return group("c:stockChart", series, lines, bars, axes);
  const start = value("grouping", "standard") + value("varyColors", false);
  return group("c:lineChart", start, series, lines, bars, value("marker", true), axes);
}

function upDownBars(): string {
  return group(
    "c:upDownBars",
    value("gapWidth", 150),
    group("c:upBars", shapeXml({ fill: "#FFFFFF", line: LINE })),
    group("c:downBars", shapeXml({ fill: DARK, line: LINE })),
  );
}
