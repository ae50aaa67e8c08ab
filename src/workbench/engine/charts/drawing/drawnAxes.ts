import { scaleOfAxis } from "../reading/axisValues";
import type { AxisScale } from "../reading/axisScale";
import type { ChartReading } from "../reading/chartReading";
import { textOf } from "../reading/axisTitle";
import { AXIS_KEYS, DISPLAY_UNITS } from "../info/chartAxisInfo";
import type { AxisKey, ChartAxisInfo } from "../info/chartAxisInfo";
import { isNumeric } from "../info/chartKinds";
import type { Area } from "../../area";
import { axisId } from "./axisIds";
import { axisPosition } from "./axisPosition";
import type { Drawing } from "./drawing";
import { toDrawnLine, toDrawnText } from "./drawnLooks";
import { numberText } from "./numberText";
import { POINTS_PER_PIXEL } from "../../points";

type Options = Readonly<Record<string, unknown>>;

/** What Chart.js hands to callbacks of an axis. */
interface LiveAxis {
  min: number;
  max: number;
  ticks: { value: number }[];
  readonly chart: { readonly width: number; readonly height: number };
}

/** The axes of a chart by their ids; none for what has none. */
export function drawnAxes(drawing: Drawing): Readonly<Record<string, Options>> {
  const { reading } = drawing;
  const isHorizontal = reading.series.some(({ kind }) => kind.isHorizontal === true);
  const keys = usedAxes(reading);
  return Object.fromEntries(keys.map((key) => [axisId(key, isHorizontal), drawnAxis(drawing, key)]));
}

/** The second pair only where a series is drawn on it. */
export function usedAxes({ series }: ChartReading): AxisKey[] {
  const hasSecondary = series.some(({ isSecondary }) => isSecondary);
  return AXIS_KEYS.filter((key) => hasSecondary || !key.startsWith("secondary"));
}

export function isCounting(reading: ChartReading, key: AxisKey): boolean {
  if (key.endsWith("alueAxis")) return true;
  const mine = reading.series.filter(({ isSecondary }) => isSecondary === key.startsWith("secondary"));
  return mine.length > 0 && mine.every(({ kind }) => isNumeric(kind));
}

function drawnAxis(drawing: Drawing, key: AxisKey): Options {
  const { reading } = drawing;
  const axis = reading.chart[key];
  const isHorizontal = reading.series.some(({ kind }) => kind.isHorizontal === true);
  const isCategory = key.endsWith("ategoryAxis");
  const shared = {
    display: axis.visible,
    axis: axisId(key, isHorizontal).slice(0, 1),
    position: axisPosition(reading, key),
    reverse: (axis.reversed === true) !== (isCategory && isHorizontal),
    border: borderOf(drawing, key),
    grid: gridOf(drawing, key),
    title: titleOf(drawing, key),
  };
  return isCounting(reading, key)
    ? { ...shared, ...counting(drawing, key) }
    : { ...shared, ...categories(drawing, key) };
}

function counting(drawing: Drawing, key: AxisKey): Options {
  const { reading } = drawing;
  const axis = reading.chart[key];
  const format = valueFormat(reading, key);
  const unit =
    axis.displayUnit === "Custom" ? (axis.customDisplayUnit ?? 1) : DISPLAY_UNITS[axis.displayUnit ?? "None"];
  const scaleNow = ({ chart }: LiveAxis): AxisScale =>
    scaleOfAxis(reading, key, {
      width: chart.width * POINTS_PER_PIXEL,
      height: chart.height * POINTS_PER_PIXEL,
    });
  return {
    type: axis.scaleType === "Logarithmic" ? "logarithmic" : "linear",
    stacked: reading.series.some(({ kind }) => kind.stacking !== undefined),
    ticks: { ...labelsOf(drawing, axis), callback: (value: number) => numberText(value / unit, format) },
    afterDataLimits: (live: LiveAxis) => {
      const { minimum, maximum } = scaleNow(live);
      Object.assign(live, { min: minimum, max: maximum });
    },
    afterBuildTicks: (live: LiveAxis) => {
      const scale = scaleNow(live);
      Object.assign(live, {
        min: scale.minimum,
        max: scale.maximum,
        ticks: tickValues(scale, axis).map((value) => ({ value })),
      });
    },
  };
}

const MOST_TICKS = 500;

function tickValues({ minimum, maximum, majorUnit }: AxisScale, axis: ChartAxisInfo<Area>): number[] {
  const isLog = axis.scaleType === "Logarithmic";
  const values: number[] = [];
  for (let index = 0; index < MOST_TICKS; index += 1) {
    const value = isLog ? minimum * majorUnit ** index : minimum + majorUnit * index;
    if (value > maximum * (1 + Math.sign(maximum) * 1e-9)) break;
    values.push(Number(value.toPrecision(12)));
  }
  return values;
}

/** The axis' own code, or that of the first cell that it shows. */
export function valueFormat(reading: ChartReading, key: AxisKey): string | undefined {
  const own = reading.chart[key].numberFormat;
  if (own !== undefined) return own;
  const mine = reading.series.filter(({ isSecondary }) => isSecondary === key.startsWith("secondary"));
  if (key.endsWith("ategoryAxis")) return mine[0]?.categories[0]?.format;
  return mine[0]?.kind.stacking === "percent" ? "0%" : mine[0]?.values[0]?.format;
}

function categories(drawing: Drawing, key: AxisKey): Options {
  const { reading } = drawing;
  const axis = reading.chart[key];
  const isArea = reading.series.every(({ kind }) => kind.kind === "area");
  const labels = labelsOf(drawing, axis);
  const every = axis.tickLabelSpacing ?? 1;
  return {
    type: "category",
    labels: categoryTexts(reading, key),
    offset: axis.betweenCategories ?? !isArea,
    stacked: reading.series.some(({ kind }) => kind.stacking !== undefined),
    ticks: {
      ...labels,
      autoSkip: axis.tickLabelSpacing === undefined,
      callback(this: { getLabelForValue(value: number): string }, value: number) {
        return value % every === 0 ? this.getLabelForValue(value) : "";
      },
    },
  };
}

/** Of the first series on the axis that has categories; numbers from 1 where none has. */
export function categoryTexts(reading: ChartReading, key: AxisKey): string[] {
  const isSecondary = key.startsWith("secondary");
  const mine = reading.series.filter((one) => one.isSecondary === isSecondary);
  const count = Math.max(0, ...mine.map(({ values }) => values.length));
  const named = mine.find(({ series }) => series.categories !== null);
  const format = reading.chart[key].numberFormat;
  return Array.from({ length: count }, (_, index) => {
    if (named === undefined) return String(index + 1);
    const cell = named.categories[index];
    const isFormatted = format !== undefined && typeof cell?.value === "number";
    return isFormatted ? numberText(Number(cell.value), format) : (cell?.text ?? "");
  });
}

function labelsOf({ theme, reading }: Drawing, axis: ChartAxisInfo<Area>): Options {
  const { orientation } = axis;
  const turn = orientation === undefined || Math.abs(orientation) > 90 ? null : -orientation;
  return {
    display: axis.tickLabelPosition !== "None",
    ...toDrawnText({ size: 9, color: theme.text }, reading.chart.area.font, axis.font),
    ...(turn === null ? {} : { minRotation: turn, maxRotation: turn }),
    ...(axis.offset === undefined ? {} : { padding: (axis.offset / 100) * 3 }),
  };
}

/** Axes of values have no line of their own until they get one. */
function borderOf({ theme, reading }: Drawing, key: AxisKey): Options {
  const axis = reading.chart[key];
  const { dash: gridDash } = toDrawnLine(axis.majorGridlines.line, { color: theme.gridlines, weight: 0.75 });
  const weight = isCounting(reading, key) && !isNumericChart(reading) ? 0 : 0.75;
  const { color, width } = toDrawnLine(axis.line, { color: theme.gridlines, weight });
  return { display: width > 0, color, width, dash: [...gridDash] };
}

function isNumericChart({ series }: ChartReading): boolean {
  return series.length > 0 && series.every(({ kind }) => isNumeric(kind));
}

function gridOf({ theme, reading }: Drawing, key: AxisKey): Options {
  const axis = reading.chart[key];
  const { visible, line } = axis.majorGridlines;
  const lines = toDrawnLine(line, { color: theme.gridlines, weight: 0.75 });
  const hasMarks = axis.majorTickMark !== undefined && axis.majorTickMark !== "None";
  const axisLine = toDrawnLine(axis.line, { color: theme.gridlines, weight: 0.75 });
  return {
    drawOnChartArea: visible && lines.width > 0,
    color: lines.color,
    lineWidth: lines.width,
    drawTicks: hasMarks,
    tickLength: 5,
    tickColor: axisLine.color,
    tickWidth: axisLine.width,
  };
}

function titleOf({ theme, reading }: Drawing, key: AxisKey): Options {
  const axis = reading.chart[key];
  const unit = axis.displayUnit ?? "None";
  const unitLabel = unit === "None" || axis.showDisplayUnitLabel === false ? [] : [unitName(axis)];
  const text = axis.title.visible ? [textOf(reading, key)] : [];
  return {
    display: text.length + unitLabel.length > 0,
    text: [...text, ...unitLabel].join("  "),
    ...toDrawnText({ size: 10, color: theme.text }, reading.chart.area.font, axis.title.look?.font),
  };
}

function unitName({ displayUnit = "None", customDisplayUnit = 1 }: ChartAxisInfo<Area>): string {
  if (displayUnit === "Custom") return `x ${customDisplayUnit}`;
  return displayUnit.replace(/([a-z])([A-Z])/g, "$1 $2");
}
