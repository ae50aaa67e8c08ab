import { usedAxes, categoryTexts, drawnAxes } from "./drawnAxes";
import { axisId } from "./axisIds";
import { crossingOf } from "./axisPosition";
import { drawnSeries } from "./drawnSeries";
import type { Drawing } from "./drawing";
import { drawnLegend, legendEntries } from "./drawnLegend";
import { toDrawnLine, toDrawnText } from "./drawnLooks";
import type { DrawnFrame } from "./plugins/framePlugin";
import { hasAxes } from "../info/chartKinds";

type Options = Readonly<Record<string, unknown>>;

/** What Chart.js needs to draw a chart. */
export interface ChartConfig {
  readonly type: string;
  readonly data: { readonly labels: readonly string[]; readonly datasets: readonly Options[] };
  readonly options: Options;
}

const EVENTS = ["mousemove", "mouseout", "click", "touchstart", "touchmove", "mouseup"];

export function chartConfig(drawing: Drawing): ChartConfig {
  const { reading } = drawing;
  const datasets = drawnSeries(drawing);
  const entries = legendEntries(drawing, datasets);
  return {
    type: rootType(drawing),
    data: { labels: categoryTexts(reading, "categoryAxis"), datasets },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: EVENTS,
      indexAxis: reading.series.some(({ kind }) => kind.isHorizontal || kind.kind === "funnel") ? "y" : "x",
      interaction: { mode: "nearest", intersect: true },
      layout: { padding: { left: 12, right: 16, top: reading.chart.title.visible ? 4 : 14, bottom: 10 } },
      scales: scalesOf(drawing),
      plugins: {
        title: titleOf(drawing),
        legend: drawnLegend(drawing, entries),
        tooltip: { enabled: true, displayColors: true },
        officeFrame: { frame: frameOf(drawing) },
      },
    },
  };
}

function rootType({ reading }: Drawing): string {
  const [first] = reading.series;
  switch (first?.kind.kind) {
    case "pie":
      return first.kind.isRing ? "doughnut" : "pie";
    case "radar":
      return "radar";
    case "scatter":
    case "bubble":
      return "scatter";
    case "line":
    case "area":
      return "line";
    default:
      return "bar";
  }
}

function scalesOf(drawing: Drawing): Options {
  const { chart, series } = drawing.reading;
  const kind = series[0]?.kind.kind;
  if (kind === "radar") return { r: radial(drawing) };
  if (kind === "funnel") return funnelAxes(drawing);
  return hasAxes(chart.type) && series.length > 0 ? drawnAxes(drawing) : {};
}

function funnelAxes(drawing: Drawing): Options {
  const axes = drawnAxes({
    ...drawing,
    reading: {
      ...drawing.reading,
      series: drawing.reading.series.map((one) => ({ ...one, kind: { ...one.kind, isHorizontal: true } })),
    },
  });
  return {
    x: { type: "linear", display: false },
    y: { ...axes["y"], reverse: false, grid: { display: false } },
  };
}

function radial(drawing: Drawing): Options {
  const value = drawnAxes(drawing)["y"] ?? {};
  const text = toDrawnText({ size: 9, color: drawing.theme.text }, drawing.reading.chart.categoryAxis.font);
  const { ticks, afterDataLimits, afterBuildTicks } = value as Record<string, Options>;
  return {
    type: "radialLinear",
    afterDataLimits,
    afterBuildTicks,
    ticks: { ...ticks, showLabelBackdrop: false },
    grid: { color: drawing.theme.gridlines },
    angleLines: { color: drawing.theme.gridlines },
    pointLabels: { color: text.color, font: text.font },
  };
}

function titleOf({ reading, theme }: Drawing): Options {
  const { title, area } = reading.chart;
  const sides = { Automatic: "top", Top: "top", Bottom: "bottom", Left: "left", Right: "right" };
  return {
    display: title.visible && reading.title !== "",
    text: reading.title.split("\n"),
    position: sides[title.position ?? "Top"],
    ...toDrawnText({ size: 14, color: theme.text }, area.font, title.look?.font),
    padding: { top: 6, bottom: 8 },
  };
}

function frameOf(drawing: Drawing): DrawnFrame {
  const { reading, theme } = drawing;
  const { area, plotArea } = reading.chart;
  const isHorizontal = reading.series.some(({ kind }) => kind.isHorizontal === true);
  const keys = hasAxes(reading.chart.type) ? usedAxes(reading) : [];
  const minor = keys.filter((key) => reading.chart[key].minorGridlines.visible);
  const automatic = { color: theme.gridlines, weight: 0.75 };
  return {
    background: area.fill ?? theme.background,
    border: toDrawnLine(area.border, { color: theme.border, weight: 0.75 }),
    isRounded: area.roundedCorners === true,
    plotBackground: plotArea.fill ?? "",
    plotBorder: toDrawnLine(plotArea.border, { color: theme.border, weight: 0 }),
    minorGridlines: Object.fromEntries(
      minor.map((key) => {
        const { minorGridlines, minorUnit } = reading.chart[key];
        const line = toDrawnLine(minorGridlines.line, { color: theme.minorGridlines, weight: 0.75 });
        return [axisId(key, isHorizontal), { ...line, unit: minorUnit ?? null }];
      }),
    ),
    crossings: keys.flatMap((key) => {
      const at = crossingOf(reading, key);
      const other = axisId(key === "categoryAxis" ? "valueAxis" : "secondaryValueAxis", isHorizontal);
      const { line, visible } = reading.chart[key];
      return at === null || !visible ? [] : [{ ...toDrawnLine(line, automatic), axis: other, at }];
    }),
  };
}
