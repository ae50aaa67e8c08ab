import type { SeriesReading } from "../reading/chartReading";
import type { MarkerStyle } from "../info/chartLooks";
import type { Drawing, DrawnSeries } from "./drawing";
import { toDrawnLine, toPixels } from "./drawnLooks";
import { LAYERS } from "./layers";
import { colorOf, pointOf } from "./seriesColors";

const MARKERS: Readonly<Record<MarkerStyle, string | false>> = {
  Automatic: "circle",
  None: false,
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Dot: "dash",
  Dash: "line",
  Circle: "circle",
  Plus: "cross",
};

export function drawnLine(drawing: Drawing, one: SeriesReading): DrawnSeries {
  const { kind, series } = one;
  const color = colorOf(drawing, one);
  const isArea = kind.kind === "area";
  const drawn = toDrawnLine(series.line, { color, weight: isArea ? 0 : 2.25 });
  const isStacked = kind.stacking !== undefined;
  return {
    type: kind.kind === "scatter" || kind.kind === "bubble" ? "scatter" : "line",
    order: LAYERS[kind.kind] - (isStacked ? 0 : one.index),
    showLine: kind.hasLines !== false || series.line?.color !== undefined,
    borderColor: drawn.color,
    borderWidth: drawn.width,
    borderDash: [...drawn.dash],
    borderCapStyle: "round",
    borderJoinStyle: "round",
    backgroundColor: series.fill ?? color,
    spanGaps: drawing.reading.chart.blanks === "Interplotted",
    tension: (series.smooth ?? kind.isSmooth === true) ? 0.4 : 0,
    fill: kind.isFilled === true ? "origin" : false,
    stack: isStacked ? `${kind.kind}${one.isSecondary ? 1 : 0}` : `own${one.index}`,
    ...markers(drawing, one, color),
    ...segments(one),
  };
}

function markers(drawing: Drawing, one: SeriesReading, color: string): DrawnSeries {
  const { kind, series } = one;
  const looks = one.values.map((_, index) => ({ ...series.marker, ...pointOf(one, index).marker }));
  const styles = looks.map(({ style }) => style ?? (kind.hasMarkers ? "Automatic" : "None"));
  const hollow = (style: MarkerStyle): boolean => ["X", "Star", "Plus", "Dash", "Dot"].includes(style);
  const radii = looks.map(({ size }, index) => (styles[index] === "None" ? 0 : toPixels(size ?? 5) / 2));
  const own = (index: number): string => pointOf(one, index).fill ?? series.fill ?? color;
  return {
    pointStyle: styles.map((style) => MARKERS[style]),
    pointRadius: radii,
    pointHoverRadius: radii,
    pointBackgroundColor: looks.map(({ background }, index) => background ?? own(index)),
    pointBorderColor: looks.map(({ foreground }) => foreground ?? color),
    pointBorderWidth: styles.map((style) => toPixels(hollow(style) ? 1.5 : 0.75)),
  };
}

/** Parts of a line that have a look of their own lead to their point. */
function segments({ series }: SeriesReading): DrawnSeries {
  const own = Object.entries(series.points ?? {}).flatMap(([index, { border }]) =>
    border === undefined ? [] : [[Number(index), border] as const],
  );
  if (own.length === 0) return {};
  const lines = new Map(own);
  const at = (context: { readonly p1DataIndex: number }) => lines.get(context.p1DataIndex);
  return {
    segment: {
      borderColor: (context: { readonly p1DataIndex: number }) => at(context)?.color,
      borderWidth: (context: { readonly p1DataIndex: number }) => {
        const weight = at(context)?.weight;
        return weight === undefined ? undefined : toPixels(weight);
      },
    },
  };
}

export function drawnArea(drawing: Drawing, one: SeriesReading): DrawnSeries {
  if (one.kind.kind !== "area") return {};
  const below = drawing.reading.series.filter(
    (other) => other.kind.kind === "area" && other.isSecondary === one.isSecondary && other.index < one.index,
  );
  const isOnOther = one.kind.stacking !== undefined && below.length > 0;
  return { fill: isOnOther ? "-1" : "origin", pointRadius: 0, pointHoverRadius: 0 };
}
