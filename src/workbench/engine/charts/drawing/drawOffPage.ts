import type { Chart as ChartOfLibrary } from "chart.js";
import type { ChartReading } from "../reading/chartReading";
import { AXIS_KEYS } from "../info/chartAxisInfo";
import { axisId } from "./axisIds";
import { chartConfig } from "./chartConfig";
import type { ChartLayout, PartBox } from "./chartLayout";
import { LIGHT_THEME } from "./chartTheme";
import { placedLabels } from "./plugins/labelsPlugin";
import { framePlugin } from "./plugins/framePlugin";
import { labelsPlugin } from "./plugins/labelsPlugin";
import { marksPlugin } from "./plugins/marksPlugin";
import { sizeOfText } from "./plugins/writeText";
import { PIXELS_PER_POINT } from "../../points";

interface Size {
  readonly width: number;
  readonly height: number;
}

type ChartClass = new (canvas: HTMLCanvasElement, config: unknown) => ChartOfLibrary;

const DATA_URL = /^data:image\/png;base64,/;

/** The chart drawn on a canvas that nobody sees, for as long as the question takes; null outside a browser. */
function drawnOffPage<T>(reading: ChartReading, size: Size, ask: (chart: ChartOfLibrary) => T): T | null {
  const { Chart } = globalThis as unknown as { readonly Chart?: ChartClass };
  if (Chart === undefined || globalThis.document === undefined) return null;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width);
  canvas.height = Math.round(size.height);
  const config = chartConfig({ reading, theme: LIGHT_THEME });
  const chart = new Chart(canvas, {
    ...config,
    plugins: [framePlugin, labelsPlugin, marksPlugin],
    options: { ...config.options, responsive: false, devicePixelRatio: 1, events: [] },
  });
  try {
    return ask(chart);
  } finally {
    chart.destroy();
  }
}

/** Base64 of a PNG; the chart is laid out for its own size and drawn to the picture's. */
export function drawnPicture(reading: ChartReading, size: Size): string | null {
  return drawnOffPage(reading, size, (chart) => chart.canvas.toDataURL("image/png").replace(DATA_URL, ""));
}

/** The size is the chart's own, in points. */
export function drawnLayout(reading: ChartReading, size: Size): ChartLayout | null {
  const pixels = { width: size.width * PIXELS_PER_POINT, height: size.height * PIXELS_PER_POINT };
  return drawnOffPage(reading, pixels, (chart) => layoutOf(reading, chart));
}

function layoutOf(reading: ChartReading, chart: ChartOfLibrary): ChartLayout {
  const isHorizontal = reading.series.some(({ kind }) => kind.isHorizontal === true);
  const parts = chart as unknown as {
    readonly titleBlock?: Sides;
    readonly legend?: Sides & { readonly legendHitBoxes?: readonly PartBox[] };
  };
  const axes = AXIS_KEYS.map((key) => {
    const scale = chart.scales[axisId(key, isHorizontal)];
    return [key, scale === undefined || !reading.chart[key].visible ? null : toPoints(scale)] as const;
  });
  const labels = placedLabels(chart).map(({ dataSet, point, label, place }) => {
    const { width, height } = sizeOfText(chart.ctx, label);
    const box = { left: place.x - width / 2, top: place.y - height / 2, width, height };
    return [`${reading.series[dataSet]?.index ?? dataSet}.${point}`, toPoints(box)] as const;
  });
  return {
    title: reading.chart.title.visible && parts.titleBlock ? toPoints(parts.titleBlock) : null,
    legend: reading.chart.legend.visible && parts.legend ? toPoints(parts.legend) : null,
    legendEntries: (parts.legend?.legendHitBoxes ?? []).map(toPoints),
    plot: toPoints(chart.chartArea),
    axes: Object.fromEntries(axes),
    labels: Object.fromEntries(labels),
  };
}

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function toPoints({ left, top, width, height }: Sides): PartBox {
  const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
  return { left: points(left), top: points(top), width: points(width), height: points(height) };
}
