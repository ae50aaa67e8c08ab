import type { Chart, Plugin, Scale } from "chart.js";
import type { DrawnLine } from "../drawnLooks";
import { strokeAs } from "./writeText";

/** What lies behind a chart, and the lines that Chart.js has not. */
export interface DrawnFrame {
  readonly background: string;
  readonly border: DrawnLine;
  readonly isRounded: boolean;
  readonly plotBackground: string;
  readonly plotBorder: DrawnLine;
  /** By the id of the axis. */
  readonly minorGridlines: Readonly<Record<string, DrawnLine & { readonly unit: number | null }>>;
  /** Lines of axes that cross inside the plot. */
  readonly crossings: readonly (DrawnLine & { readonly axis: string; readonly at: number })[];
}

const CORNER = 12;

export const framePlugin: Plugin = {
  id: "officeFrame",
  beforeDraw(chart) {
    const frame = frameOf(chart);
    if (frame === undefined) return;
    const { ctx, width, height, chartArea } = chart;
    ctx.save();
    ctx.beginPath();
    ctx.roundRect(0.5, 0.5, width - 1, height - 1, frame.isRounded ? CORNER : 0);
    paint(ctx, frame.background, frame.border);
    ctx.beginPath();
    ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
    paint(ctx, frame.plotBackground, frame.plotBorder);
    for (const [id, line] of Object.entries(frame.minorGridlines)) drawMinorGridlines(chart, id, line);
    ctx.restore();
  },
  afterDatasetsDraw(chart) {
    for (const crossing of frameOf(chart)?.crossings ?? []) drawCrossing(chart, crossing);
  },
};

function frameOf(chart: Chart): DrawnFrame | undefined {
  const plugins = chart.config.options?.plugins as { readonly officeFrame?: { readonly frame: DrawnFrame } };
  return plugins.officeFrame?.frame;
}

function paint(ctx: CanvasRenderingContext2D, fill: string, line: DrawnLine): void {
  if (fill !== "") {
    ctx.fillStyle = fill;
    ctx.fill();
  }
  if (line.width === 0) return;
  strokeAs(ctx, line);
  ctx.stroke();
}

function drawMinorGridlines(
  chart: Chart,
  id: string,
  line: DrawnLine & { readonly unit: number | null },
): void {
  const { ctx } = chart;
  const scale = chart.scales[id];
  if (scale === undefined || line.width === 0) return;
  strokeAs(ctx, line);
  ctx.beginPath();
  const ticks = scale.ticks.map((tick) => tick.value);
  for (const value of minorValues(ticks, line.unit)) traceAcross(chart, scale, value);
  ctx.stroke();
}

/** A line over the whole plot where the axis has this value. */
function traceAcross({ ctx, chartArea }: Chart, scale: Scale, value: number): void {
  const at = scale.getPixelForValue(value);
  if (scale.isHorizontal()) {
    ctx.moveTo(at, chartArea.top);
    ctx.lineTo(at, chartArea.bottom);
  } else {
    ctx.moveTo(chartArea.left, at);
    ctx.lineTo(chartArea.right, at);
  }
}

/** Between the ticks; without a unit each interval is cut in five. */
function minorValues(ticks: readonly number[], unit: number | null): number[] {
  return ticks.slice(0, -1).flatMap((from, index) => {
    const to = ticks[index + 1] ?? from;
    const step = unit ?? (to - from) / 5;
    const count = step > 0 ? Math.round((to - from) / step) - 1 : 0;
    return Array.from({ length: Math.max(0, count) }, (_, at) => from + step * (at + 1));
  });
}

function drawCrossing(chart: Chart, crossing: DrawnFrame["crossings"][number]): void {
  const { ctx } = chart;
  const scale = chart.scales[crossing.axis];
  if (scale === undefined || crossing.width === 0) return;
  ctx.save();
  strokeAs(ctx, crossing);
  ctx.beginPath();
  traceAcross(chart, scale, crossing.at);
  ctx.stroke();
  ctx.restore();
}
