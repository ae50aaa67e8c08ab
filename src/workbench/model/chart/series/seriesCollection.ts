import { EMPTY_SERIES } from "../../../engine/charts/info/newChart";
import { method, optional, property, required } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asIndex } from "../../plainValue";
import { invalidArgument, itemNotFound } from "../../refusals";
import { changeChart, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { createSeries } from "./chartSeries";
import { MAX_SERIES_NAME } from "./seriesObject";

/** Excel's limit for the series of a chart. */
const MAX_SERIES = 255;

const seriesCollectionClass: ModelClass<ChartObject> = {
  name: "ChartSeriesCollection",
  items: (self) => chartOf(self).series.map((_, index) => createSeries(self, index)),
  indexer: itemAt,
  members: [
    property("Count", "1.1", { get: (self) => chartOf(self).series.length }),
    method("GetCount", "1.4", { call: (self) => chartOf(self).series.length }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => itemAt(self, index),
    }),
    method("Add", "1.7", {
      args: [optional("name", "string"), optional("index", "number")],
      call: add,
    }),
  ],
};

export function createSeriesCollection(chart: ChartObject): ModelObject {
  return { ...chart, modelClass: seriesCollectionClass };
}

function itemAt(self: ChartObject, given: unknown): ModelObject {
  const index = asIndex(given);
  if (index >= chartOf(self).series.length) throw itemNotFound();
  return createSeries(self, index);
}

/** The new series has a name and nothing to show until its values are set. */
function add(self: ChartObject, [name, given]: readonly unknown[]): ModelObject {
  const { series } = chartOf(self);
  if (series.length >= MAX_SERIES) throw invalidArgument();
  if (typeof name === "string" && name.length > MAX_SERIES_NAME) throw invalidArgument();
  const index = typeof given === "number" ? asIndex(given) : series.length;
  if (index > series.length) throw invalidArgument();
  const added = {
    ...EMPTY_SERIES,
    name: typeof name === "string" ? name : null,
    categories: series[0]?.categories ?? null,
  };
  changeChart(self, { series: [...series.slice(0, index), added, ...series.slice(index)] });
  return createSeries(self, index);
}
