import { changed } from "../../engine/charts/info/changed";
import { BLANKS } from "../../engine/charts/info/chartInfo";
import type { ChartData } from "../../engine/charts/info/chartInfo";
import { stockSeriesCount } from "../../engine/charts/info/stockSeries";
import { method, navigation, optional, optionalOneOf, property, required } from "../declare";
import type { Member, ModelClass, ModelObject, PropertyMember } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asBoolean, asNumber, asOneOf, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { alreadyExists, invalidArgument } from "../refusals";
import { createChartAxes } from "./axis/chartAxes";
import { createChartAreaFormat } from "./chartArea";
import { chartPicture } from "./chartPicture";
import { changeChart, chartHolder, chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { setPosition } from "./chartPosition";
import { fittedSeries, planChartSeries } from "./chartSource";
import { sourceOf } from "./chartSourceArea";
import { checkedChartType } from "./chartType";
import { asWholeBetween } from "./checkedValue";
import { createDataTable, mayHaveDataTable } from "./dataTable";
import type { ChartPart } from "./held";
import { setting } from "./held";
import { createPlotArea } from "./plotArea";
import { createChartLabels } from "./series/dataLabels";
import { createSeriesCollection } from "./series/seriesCollection";
import { createChartLegend } from "./text/chartLegend";
import { createChartTitle } from "./text/chartTitle";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
const FITTING_MODES = ["Fit", "FitAndCenter", "Fill"] as const;
const MAX_NAME = 255;

type WholeChart = ChartPart<ChartData>;

const parts: Member<WholeChart>[] = [
  navigation("Title", "1.1", createChartTitle),
  navigation("Legend", "1.1", createChartLegend),
  navigation("Axes", "1.1", createChartAxes),
  navigation("Series", "1.1", createSeriesCollection),
  navigation("DataLabels", "1.1", createChartLabels),
  navigation("Format", "1.1", createChartAreaFormat),
  navigation("PlotArea", "1.8", createPlotArea),
  navigation("Worksheet", "1.2", (self) => self.context.objects.worksheet(chartOf(self).sheetId)),
  method("GetDataTable", "1.14", { call: createDataTable }),
  method("GetDataTableOrNullObject", "1.14", {
    call: (self) => (mayHaveDataTable(self) ? createDataTable(self) : self.context.objects.nothing()),
  }),
];

const options: Member<WholeChart>[] = [
  setting<ChartData, "blanks">("DisplayBlanksAs", "1.8", {
    key: "blanks",
    initial: () => "NotPlotted",
    parse: (value) => asOneOf(value, BLANKS),
  }),
  property("PlotBy", "1.8", {
    get: (self) => chartOf(self).plotBy ?? "Columns",
    set: (self, value) => plotBy(self, asOneOf(value, ["Rows", "Columns"])),
  }),
  setting<ChartData, "visibleOnly">("PlotVisibleOnly", "1.8", {
    key: "visibleOnly",
    initial: () => true,
    parse: asBoolean,
  }),
  setting<ChartData, "style">("Style", "1.8", {
    key: "style",
    initial: () => 2,
    parse: (value) => asStyle(value),
  }),
  // -1 is all levels, -2 none, -3 ones that a person chose (xlCategoryLabelLevelAll and so on).
  setting<ChartData, "categoryLabelLevel">("CategoryLabelLevel", "1.8", {
    key: "categoryLabelLevel",
    initial: () => -1,
    parse: asWholeBetween(-3, 255),
  }),
  setting<ChartData, "seriesNameLevel">("SeriesNameLevel", "1.8", {
    key: "seriesNameLevel",
    initial: () => -1,
    parse: asWholeBetween(-3, 255),
  }),
  setting<ChartData, "labelsOverMaximum">("ShowDataLabelsOverMaximum", "1.8", {
    key: "labelsOverMaximum",
    initial: () => true,
    parse: asBoolean,
  }),
  setting<ChartData, "showAllFieldButtons">("ShowAllFieldButtons", "1.7", {
    key: "showAllFieldButtons",
    initial: () => false,
    parse: asBoolean,
  }),
];

const chartClass: ModelClass<WholeChart> = {
  name: "Chart",
  members: [
    property("Id", "1.7", { get: (self) => chartOf(self).id }),
    property("Name", "1.1", { get: (self) => chartOf(self).name, set: rename }),
    property("ChartType", "1.7", {
      get: (self) => chartOf(self).type,
      set: (self, value) => changeType(self, checkedChartType(self.context, value)),
    }),
    measure("Left", "left"),
    measure("Top", "top"),
    measure("Width", "width"),
    measure("Height", "height"),
    ...parts,
    ...options,
    method("Activate", "1.9", {
      call: (self) => self.context.engine.charts.activate(chartOf(self).id),
    }),
    method("Delete", "1.1", {
      call: (self) => {
        const { id } = chartOf(self);
        assertWritable(self.context, self.sheetId, "allowEditObjects");
        self.context.engine.charts.delete(id);
      },
    }),
    method("SetData", "1.1", {
      args: [required("sourceData", "object"), optionalOneOf("seriesBy", SERIES_BY)],
      call: (self, [source, seriesBy]) => {
        if (!isRange(source)) throw invalidArgument();
        const by = asOneOf(seriesBy ?? "Auto", SERIES_BY);
        changeChart(
          self,
          planChartSeries(self.context.engine, source.area, { type: chartOf(self).type, seriesBy: by }),
        );
      },
    }),
    method("SetPosition", "1.1", {
      args: [required("startCell", "object", "string"), optional("endCell", "object", "string")],
      call: setPosition,
    }),
    method("GetImage", "1.2", {
      args: [
        optional("width", "number"),
        optional("height", "number"),
        optionalOneOf("fittingMode", FITTING_MODES),
      ],
      call: (self, [width, height, mode]) =>
        chartPicture(self, { width, height, mode: asOneOf(mode ?? "Fit", FITTING_MODES) }),
    }),
  ],
};

export function createChart(context: ModelContext, sheetId: string, chartId: string): ModelObject {
  const chart: ChartObject = { modelClass: chartClass, isNull: false, context, sheetId, chartId };
  const whole: WholeChart = { ...chart, at: chartHolder(chart) };
  return whole;
}

function measure(name: string, key: "left" | "top" | "width" | "height"): PropertyMember<WholeChart> {
  return property(name, "1.1", {
    get: (self) => chartOf(self)[key],
    set: (self, value) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument();
      changeChart(self, { [key]: points });
    },
  });
}

function rename(self: ChartObject, value: unknown): void {
  const name = asText(value);
  if (name === "" || name.length > MAX_NAME) throw invalidArgument();
  const others = self.context.engine.charts.list(self.sheetId).filter((chart) => chart.id !== self.chartId);
  if (others.some((chart) => chart.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  changeChart(self, { name });
}

/** A chart of one type again: series lose the types of their own, and what made them prices. */
function changeType(self: ChartObject, type: string): void {
  const chart = chartOf(self);
  const wasStock = stockSeriesCount(chart.type) !== null;
  const series = chart.series.map((one) =>
    wasStock ? changed(one, { axisGroup: undefined, marker: undefined }) : one,
  );
  changeChart(self, { type, series: fittedSeries(type, series) });
}

function plotBy(self: ChartObject, by: "Rows" | "Columns"): void {
  const chart = chartOf(self);
  if ((chart.plotBy ?? "Columns") === by) return;
  const source = sourceOf(chart);
  if (source === null) throw invalidArgument();
  changeChart(self, planChartSeries(self.context.engine, source, { type: chart.type, seriesBy: by }));
}

/** 1 to 48, and those of the gallery of Excel 2013 and later. */
function asStyle(value: unknown): number {
  const style = asWholeBetween(1, 500)(value);
  if (style > 48 && style < 201) throw invalidArgument();
  return style;
}
