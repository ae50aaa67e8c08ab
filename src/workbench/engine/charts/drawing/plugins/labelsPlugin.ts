import type { Chart, Plugin } from "chart.js";
import type { DrawnExtras } from "../drawnExtras";
import type { DrawnLabel } from "../drawnLabels";
import { sizeOfText, writeText } from "./writeText";
import type { TextSize } from "./writeText";

interface Place {
  readonly x: number;
  readonly y: number;
}

export function extrasOf(chart: Chart, dataSet: number): DrawnExtras | undefined {
  return (chart.data.datasets[dataSet] as unknown as { readonly office?: DrawnExtras } | undefined)?.office;
}

/** The labels of data points, each by its position. */
export const labelsPlugin: Plugin = {
  id: "officeLabels",
  afterDatasetsDraw(chart) {
    for (const { label, place } of placedLabels(chart)) writeText(chart.ctx, label, place);
  },
};

interface PlacedLabel {
  readonly dataSet: number;
  readonly point: number;
  readonly label: DrawnLabel;
  readonly place: Place;
}

export function placedLabels(chart: Chart): PlacedLabel[] {
  return chart.data.datasets.flatMap((_, dataSet) => {
    const labels = extrasOf(chart, dataSet)?.labels ?? [];
    const meta = chart.getDatasetMeta(dataSet);
    return labels.flatMap((label, point) => {
      const element = meta.data[point];
      if (label === null || element === undefined) return [];
      const size = sizeOfText(chart.ctx, label);
      return [{ dataSet, point, label, place: placeOf(element as unknown as Drawn, label, size) }];
    });
  });
}

/** Bars, points and slices, told apart by what they have. */
interface Drawn extends Place {
  readonly base?: number;
  readonly horizontal?: boolean;
  readonly startAngle?: number;
  readonly endAngle?: number;
  readonly innerRadius?: number;
  readonly outerRadius?: number;
  readonly options: { readonly radius?: number };
}

const GAP = 3;

function placeOf(element: Drawn, label: DrawnLabel, size: TextSize): Place {
  if (element.outerRadius !== undefined) return placeOnSlice(element, label, size);
  if (element.base !== undefined) return placeOnBar(element, label, size);
  return placeAtPoint(element, label, size);
}

function placeOnSlice(
  { x, y, startAngle = 0, endAngle = 0, innerRadius = 0, outerRadius = 0 }: Drawn,
  { position }: DrawnLabel,
  { width, height }: TextSize,
): Place {
  const angle = (startAngle + endAngle) / 2;
  const isNarrow = (endAngle - startAngle) * outerRadius * 0.75 < width;
  const isOutside = position === "OutsideEnd" || (position === "BestFit" && isNarrow);
  const half = Math.abs(Math.cos(angle)) * (width / 2) + Math.abs(Math.sin(angle)) * (height / 2);
  const middle = (innerRadius + outerRadius) / 2;
  const end = outerRadius - half - GAP;
  const radius = isOutside
    ? outerRadius + half + GAP
    : position === "Center"
      ? middle
      : position === "InsideBase"
        ? innerRadius + half + GAP
        : Math.max(end, outerRadius / 2);
  return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
}

function placeOnBar(
  { x, y, base = 0, horizontal = false }: Drawn,
  { position }: DrawnLabel,
  { width, height }: TextSize,
): Place {
  const [end, half] = horizontal ? [x, width / 2] : [y, height / 2];
  const away = end === base ? (horizontal ? 1 : -1) : Math.sign(end - base);
  const along =
    position === "Center"
      ? (end + base) / 2
      : position === "InsideEnd"
        ? end - away * (half + GAP)
        : position === "InsideBase"
          ? base + away * (half + GAP)
          : end + away * (half + 1);
  return horizontal ? { x: along, y } : { x, y: along };
}

function placeAtPoint({ x, y, options }: Drawn, { position }: DrawnLabel, size: TextSize): Place {
  const gap = (options.radius ?? 0) + GAP;
  switch (position) {
    case "Left":
      return { x: x - gap - size.width / 2, y };
    case "Right":
      return { x: x + gap + size.width / 2, y };
    case "Bottom":
      return { x, y: y + gap + size.height / 2 };
    case "Center":
      return { x, y };
    default:
      return { x, y: y - gap - size.height / 2 };
  }
}
