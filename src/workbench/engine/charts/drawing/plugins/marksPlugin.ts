import type { Chart, Plugin, Scale } from "chart.js";
import type { DrawnConnectors } from "../drawnConnectors";
import type { DrawnErrorBars, DrawnTrendline } from "../drawnExtras";
import type { DrawnBoxes } from "../drawnPrices";
import { extrasOf } from "./labelsPlugin";
import { sizeOfText, strokeAs, writeText } from "./writeText";

const CAP = 4;

/** Error bars and trendlines, over the series that they belong to. */
export const marksPlugin: Plugin = {
  id: "officeMarks",
  afterDatasetsDraw(chart) {
    chart.data.datasets.forEach((_, dataSet) => {
      const extras = extrasOf(chart, dataSet);
      if (extras === undefined) return;
      const { left, top, width, height } = chart.chartArea;
      chart.ctx.save();
      chart.ctx.beginPath();
      chart.ctx.rect(left, top, width, height);
      chart.ctx.clip();
      for (const bars of extras.errorBars) drawErrorBars(chart, dataSet, bars);
      if (extras.boxes !== null) drawBoxes(chart, dataSet, extras.boxes);
      if (extras.connectors !== null) drawConnectors(chart, dataSet, extras.connectors);
      for (const trendline of extras.trendlines) drawTrendline(chart, dataSet, trendline);
      chart.ctx.restore();
      for (const trendline of extras.trendlines) writeNote(chart, dataSet, trendline);
    });
  },
};

interface Axes {
  /** Of what the series counts. */
  readonly value: Scale;
  readonly index: Scale;
  readonly isHorizontal: boolean;
}

function axesOf(chart: Chart, dataSet: number): Axes | null {
  const { vScale: value, iScale: index } = chart.getDatasetMeta(dataSet);
  return value && index ? { value, index, isHorizontal: index.axis === "y" } : null;
}

function drawErrorBars(chart: Chart, dataSet: number, { axis, ends, hasCaps, line }: DrawnErrorBars): void {
  const axes = axesOf(chart, dataSet);
  if (axes === null || line.width === 0) return;
  const { ctx } = chart;
  const scale = axis === "y" ? axes.value : axes.index;
  const isAcross = scale.isHorizontal();
  strokeAs(ctx, line);
  ends.forEach((pair, point) => {
    const element = chart.getDatasetMeta(dataSet).data[point];
    if (pair === null || element === undefined) return;
    const [from, to] = pair.map((end) => scale.getPixelForValue(end)) as [number, number];
    const { x, y } = element;
    ctx.beginPath();
    segment(ctx, isAcross ? [from, y, to, y] : [x, from, x, to]);
    if (hasCaps)
      for (const end of [from, to])
        segment(ctx, isAcross ? [end, y - CAP, end, y + CAP] : [x - CAP, end, x + CAP, end]);
    ctx.stroke();
  });
}

function drawBoxes(chart: Chart, dataSet: number, { ends, up, down, line, gap }: DrawnBoxes): void {
  const axes = axesOf(chart, dataSet);
  if (axes === null) return;
  const { ctx } = chart;
  const points = chart.getDatasetMeta(dataSet).data;
  const width = axes.index.width / Math.max(1, points.length) / (1 + gap);
  strokeAs(ctx, line);
  ends.forEach((pair, index) => {
    const point = points[index];
    if (pair === null || point === undefined) return;
    const [opening, close] = pair;
    const [from, to] = [axes.value.getPixelForValue(opening), axes.value.getPixelForValue(close)];
    ctx.fillStyle = close < opening ? down : up;
    ctx.beginPath();
    ctx.rect(point.x - width / 2, Math.min(from, to), width, Math.abs(to - from));
    ctx.fill();
    ctx.stroke();
  });
}

/** The bars of a waterfall stand upright. */
function drawConnectors(chart: Chart, dataSet: number, { levels, line }: DrawnConnectors): void {
  const axes = axesOf(chart, dataSet);
  if (axes === null) return;
  const bars = chart.getDatasetMeta(dataSet).data as unknown as readonly { x: number; width: number }[];
  strokeAs(chart.ctx, line);
  chart.ctx.beginPath();
  levels.forEach((level, index) => {
    const [bar, next] = [bars[index], bars[index + 1]];
    if (bar === undefined || next === undefined) return;
    const y = axes.value.getPixelForValue(level);
    segment(chart.ctx, [bar.x + bar.width / 2, y, next.x - next.width / 2, y]);
  });
  chart.ctx.stroke();
}

function segment(ctx: CanvasRenderingContext2D, [x1, y1, x2, y2]: [number, number, number, number]): void {
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
}

/** Categories count from 1 for the fit, and from 0 on the axis. */
function pathOf(chart: Chart, dataSet: number, { points }: DrawnTrendline): { x: number; y: number }[] {
  const axes = axesOf(chart, dataSet);
  if (axes === null) return [];
  const shift = axes.index.type === "category" ? 1 : 0;
  return points.map((point) => {
    const along = axes.index.getPixelForValue(point.x - shift);
    const up = axes.value.getPixelForValue(point.y);
    return axes.isHorizontal ? { x: up, y: along } : { x: along, y: up };
  });
}

function drawTrendline(chart: Chart, dataSet: number, trendline: DrawnTrendline): void {
  const { ctx } = chart;
  strokeAs(ctx, trendline.line);
  ctx.lineCap = "round";
  ctx.beginPath();
  pathOf(chart, dataSet, trendline).forEach(({ x, y }, index) =>
    index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y),
  );
  if (trendline.line.width > 0) ctx.stroke();
}

function writeNote(chart: Chart, dataSet: number, trendline: DrawnTrendline): void {
  const end = pathOf(chart, dataSet, trendline).at(-1);
  if (end === undefined || trendline.note === "") return;
  const written = { ...trendline.noteText, text: trendline.note, fill: "", border: null, angle: 0 };
  const { width, height } = sizeOfText(chart.ctx, written);
  const { left, right, top } = chart.chartArea;
  const x = Math.min(right - width / 2, Math.max(left + width / 2, end.x));
  writeText(chart.ctx, written, { x, y: Math.max(top + height / 2, end.y - height) });
}
