import type { Area } from "../../engine/area";
import { changeChart, chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { createChartAxes, createChartLegend, createChartTitle } from "./chartParts";
import { createSeriesCollection } from "./chartSeries";
import { planChartSeries } from "./chartSource";
import { method, navigation, optional, optionalOneOf, property, required } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asNumber, asOneOf, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { alreadyExists, invalidArgument, unsupported } from "../refusals";
import { resolveRange } from "../range/sheetRanges";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const chartClass: ModelClass<ChartObject> = {
  name: "Chart",
  members: [
    property("Id", "1.7", { get: (self) => chartOf(self).id }),
    property("Name", "1.1", { get: (self) => chartOf(self).name, set: rename }),
    property("ChartType", "1.7", {
      get: (self) => chartOf(self).type,
      set: (self, value) => changeChart(self, { type: checkedChartType(self.context, value) }),
    }),
    measure("Left", "left"),
    measure("Top", "top"),
    measure("Width", "width"),
    measure("Height", "height"),
    navigation("Title", "1.1", createChartTitle),
    navigation("Legend", "1.1", createChartLegend),
    navigation("Axes", "1.1", createChartAxes),
    navigation("Series", "1.1", createSeriesCollection),
    navigation("Worksheet", "1.2", (self) => self.context.objects.worksheet(chartOf(self).sheetId)),
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
        const options = { type: chartOf(self).type, seriesBy: asOneOf(seriesBy ?? "Auto", SERIES_BY) };
        changeChart(self, { series: planChartSeries(self.context.engine, source.area, options) });
      },
    }),
    method("SetPosition", "1.1", {
      args: [required("startCell", "object", "string"), optional("endCell", "object", "string")],
      call: setPosition,
    }),
  ],
};

export function createChart(context: ModelContext, sheetId: string, chartId: string): ModelObject {
  const chart: ChartObject = { modelClass: chartClass, isNull: false, context, sheetId, chartId };
  return chart;
}

/** Throws InvalidArgument for what is no type, NotImplemented for what the grid cannot draw. */
export function checkedChartType(context: ModelContext, value: unknown): string {
  const type = asText(value);
  if (!/^_?[A-Z0-9]\w+$/.test(type)) throw invalidArgument();
  if (!context.engine.charts.canDraw(type)) throw unsupported(`draw ${type} charts.`);
  return type;
}

function measure(name: string, key: "left" | "top" | "width" | "height"): PropertyMember<ChartObject> {
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
  if (name === "") throw invalidArgument();
  const others = self.context.engine.charts.list(self.sheetId).filter((chart) => chart.id !== self.chartId);
  if (others.some((chart) => chart.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  changeChart(self, { name });
}

/** From the top left corner of one cell to the bottom right corner of another. */
function setPosition(self: ChartObject, [start, end]: readonly unknown[]): void {
  const { cells } = self.context.engine;
  const from = cells.box(cellsGiven(self, start));
  const { left, top } = from;
  if (end === undefined || end === null) return changeChart(self, { left, top });
  const to = cells.box(cellsGiven(self, end));
  changeChart(self, { left, top, width: to.left + to.width - left, height: to.top + to.height - top });
}

function cellsGiven({ context, sheetId }: ChartObject, given: unknown): Area {
  const area = isRange(given) ? given.area : resolveRange(context.engine, asText(given), sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument();
  return area;
}
