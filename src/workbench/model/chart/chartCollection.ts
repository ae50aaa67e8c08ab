import type { ChartInfo } from "../../engine/charts/info/chartInfo";
import { newChart } from "../../engine/charts/info/newChart";
import { SERIES_BY } from "./chart";
import { checkedChartType } from "./chartType";
import { planChartSeries } from "./chartSource";
import { method, optionalOneOf, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asIndex, asOneOf } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { existing, invalidArgument, itemNotFound } from "../refusals";

interface ChartsObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
}

const NAME = [required("name", "string")];
/** Excel's own size for a new chart, five by three inches, in points; its place depends on the window. */
const PLACE = { left: 192, top: 96, width: 360, height: 216 };

const chartsClass: ModelClass<ChartsObject> = {
  name: "ChartCollection",
  items: (self) => charts(self).map((chart) => self.context.objects.chart(self.sheetId, chart.id)),
  indexer: (self, key) => existing(chartWith(self, key)),
  members: [
    property("Count", "1.1", { get: (self) => charts(self).length }),
    method("GetCount", "1.4", { call: (self) => charts(self).length }),
    ...twins<ChartsObject>("GetItem", "1.1", {
      nullSince: "1.4",
      args: NAME,
      find: (self, [name]) => chartWith(self, name),
    }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => existing(objectOf(self, charts(self)[asIndex(index)])),
    }),
    method("Add", "1.1", {
      args: [
        required("type", "string"),
        required("sourceData", "object"),
        optionalOneOf("seriesBy", SERIES_BY),
      ],
      call: add,
    }),
  ],
};

export function createCharts(context: ModelContext, sheetId: string): ModelObject {
  const object: ChartsObject = { modelClass: chartsClass, isNull: false, context, sheetId };
  return object;
}

function charts({ context, sheetId }: ChartsObject): readonly ChartInfo[] {
  if (!context.engine.sheets.has(sheetId)) throw itemNotFound();
  return context.engine.charts.list(sheetId);
}

function chartWith(self: ChartsObject, key: unknown): ModelObject | null {
  const text = String(key).toLowerCase();
  const chart = charts(self).find(({ id, name }) => name.toLowerCase() === text || id.toLowerCase() === text);
  return objectOf(self, chart);
}

function objectOf({ context, sheetId }: ChartsObject, chart: ChartInfo | undefined): ModelObject | null {
  return chart ? context.objects.chart(sheetId, chart.id) : null;
}

function add(self: ChartsObject, [given, source, seriesBy]: readonly unknown[]): ModelObject {
  const { context, sheetId } = self;
  if (!isRange(source)) throw invalidArgument();
  assertWritable(context, sheetId, "allowEditObjects");
  const type = checkedChartType(context, given);
  const options = { type, seriesBy: asOneOf(seriesBy ?? "Auto", SERIES_BY) };
  const { series, plotBy } = planChartSeries(context.engine, source.area, options);
  const content = { ...newChart(nextName(self), type, series), plotBy };
  const chart = context.engine.charts.create(sheetId, { ...content, ...PLACE });
  return context.objects.chart(sheetId, chart.id);
}

function nextName(self: ChartsObject): string {
  const taken = new Set(charts(self).map((chart) => chart.name.toLowerCase()));
  let number = 1;
  while (taken.has(`chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
