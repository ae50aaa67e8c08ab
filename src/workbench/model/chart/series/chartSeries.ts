import { chartKind } from "../../../engine/charts/info/chartKinds";
import { method, navigation, property } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asOneOf, asText } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import { changeChart, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { checkedChartType } from "../chartType";
import { partOf, setting } from "../held";
import { createSeriesLabels } from "./dataLabels";
import { createErrorBars } from "./errorBars";
import { createPoints } from "./points";
import { dataMembers } from "./seriesData";
import { createSeriesFormat } from "./seriesFormat";
import { groupMembers } from "./seriesGroup";
import { markerMembers } from "./markerMembers";
import { MAX_SERIES_NAME, seriesHolder } from "./seriesObject";
import type { Series, SeriesObject } from "./seriesObject";
import { kindOf } from "./seriesObject";
import { createTrendlines } from "./trendlines";

const seriesClass: ModelClass<SeriesObject> = {
  name: "ChartSeries",
  members: [
    property("Name", "1.1", {
      get: (self) => self.context.engine.charts.readSeries(self.chartId, checkedIndex(self)).name,
      set: (self, value) => {
        const name = asText(value);
        if (name.length > MAX_SERIES_NAME) throw invalidArgument();
        self.at.write({ name, nameArea: null });
      },
    }),
    property("ChartType", "1.7", {
      get: (self) => self.at.read().type ?? chartOf(self).type,
      set: (self, value) => {
        const type = checkedChartType(self.context, value);
        assertMixes(self, type);
        self.at.write({ type: type === chartOf(self).type ? null : type });
      },
    }),
    setting<Series, "axisGroup">("AxisGroup", "1.8", {
      key: "axisGroup",
      initial: () => "Primary",
      parse: (value, self) => {
        const group = asOneOf(value, ["Primary", "Secondary"]);
        if (group === "Secondary" && kindOf(self as SeriesObject).solid !== undefined)
          throw invalidArgument();
        return group;
      },
    }),
    property("PlotOrder", "1.7", { get: ({ index }) => index + 1, set: moveTo }),
    setting<Series, "filtered">("Filtered", "1.7", {
      key: "filtered",
      initial: () => false,
      parse: asBoolean,
    }),
    setting<Series, "smooth">("Smooth", "1.7", {
      key: "smooth",
      initial: (self) => kindOf(self as SeriesObject).isSmooth ?? false,
      parse: (value, self) => {
        const { kind } = kindOf(self as SeriesObject);
        if (kind !== "line" && kind !== "scatter") throw invalidArgument();
        return asBoolean(value);
      },
    }),
    setting<Series, "shadow">("ShowShadow", "1.7", {
      key: "shadow",
      initial: () => false,
      parse: asBoolean,
    }),
    property("HasDataLabels", "1.7", {
      get: (self) => self.at.read().hasLabels ?? false,
      set: (self, value) => {
        const hasLabels = asBoolean(value);
        const { labels } = self.at.read();
        self.at.write({ hasLabels, ...(hasLabels && { labels: { showValue: true, ...labels } }) });
      },
    }),
    navigation("DataLabels", "1.8", (self) => createSeriesLabels(self)),
    navigation("Format", "1.1", (self) => createSeriesFormat(self)),
    navigation("Points", "1.1", (self) => createPoints(self)),
    navigation("Trendlines", "1.7", (self) => createTrendlines(self)),
    navigation("XErrorBars", "1.9", (self) => createErrorBars(self, "xErrorBars")),
    navigation("YErrorBars", "1.9", (self) => createErrorBars(self, "yErrorBars")),
    ...groupMembers,
    ...markerMembers<SeriesObject>((self) => ({
      at: partOf(self.at, "marker", {}),
      automatic: { style: kindOf(self).hasMarkers ? "Automatic" : "None", size: 5 },
    })),
    ...dataMembers,
    method("Delete", "1.7", {
      call: (self) => {
        const index = checkedIndex(self);
        changeChart(self, { series: chartOf(self).series.filter((_, at) => at !== index) });
      },
    }),
  ],
};

export function createSeries(chart: ChartObject, index: number): ModelObject {
  const series: SeriesObject = { ...chart, modelClass: seriesClass, at: seriesHolder(chart, index), index };
  return series;
}

/** "Some chart types cannot be combined with other chart types", says Excel: those with depth, prices. */
function assertMixes(self: SeriesObject, type: string): void {
  const chart = chartOf(self);
  const isPlain = (one: string): boolean => {
    const { solid, stock } = chartKind(one);
    return solid === undefined && stock === undefined;
  };
  if (type === (self.at.read().type ?? chart.type)) return;
  if (chart.series.length > 1 && !(isPlain(type) && isPlain(chart.type))) throw invalidArgument();
}

/** Throws ItemNotFound for a series that is gone. */
function checkedIndex(self: SeriesObject): number {
  self.at.read();
  return self.index;
}

/** Counts from 1. */
function moveTo(self: SeriesObject, value: unknown): void {
  const { series } = chartOf(self);
  const own = self.at.read();
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > series.length)
    throw invalidArgument();
  const others = series.filter((_, index) => index !== self.index);
  changeChart(self, { series: [...others.slice(0, value - 1), own, ...others.slice(value - 1)] });
}
