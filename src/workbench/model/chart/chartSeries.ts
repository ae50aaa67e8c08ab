import { formatAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { ChartSeriesInfo } from "../../engine/charts/chartStore";
import { changeChart, chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { method, navigation, oneOf, optional, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { asColor, asIndex, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { invalidArgument, itemNotFound, unsupported } from "../refusals";

interface SeriesObject extends ChartObject {
  readonly index: number;
}

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues"];

const fillClass: ModelClass<SeriesObject> = {
  name: "ChartFill",
  members: [
    method("SetSolidColor", "1.1", {
      args: [required("color", "string")],
      call: (self, [color]) => changeSeries(self, { color: asColor(color) }),
    }),
    method("Clear", "1.1", { call: (self) => changeSeries(self, { color: null }) }),
  ],
};

const lineClass: ModelClass<SeriesObject> = {
  name: "ChartLineFormat",
  members: [
    property("Color", "1.1", {
      get: (self) => seriesOf(self).color ?? "",
      set: (self, value) => changeSeries(self, { color: asColor(value) }),
    }),
  ],
};

const formatClass: ModelClass<SeriesObject> = {
  name: "ChartSeriesFormat",
  members: [
    navigation("Fill", "1.1", (self) => ({ ...self, modelClass: fillClass })),
    navigation("Line", "1.1", (self) => ({ ...self, modelClass: lineClass })),
  ],
};

const seriesClass: ModelClass<SeriesObject> = {
  name: "ChartSeries",
  members: [
    property("Name", "1.1", {
      get: nameOf,
      set: (self, value) => changeSeries(self, { name: asText(value), nameArea: null }),
    }),
    property("ChartType", "1.7", {
      get: (self) => seriesOf(self).type ?? chartOf(self).type,
      set: (self, value) => {
        const type = asText(value);
        if (!self.context.engine.charts.canDraw(type)) throw unsupported(`draw ${type} charts.`);
        changeSeries(self, { type: type === chartOf(self).type ? null : type });
      },
    }),
    navigation("Format", "1.1", (self) => ({ ...self, modelClass: formatClass })),
    method("SetValues", "1.7", {
      args: [required("sourceData", "object")],
      call: (self, [source]) => changeSeries(self, { values: areaGiven(source) }),
    }),
    method("SetXAxisValues", "1.7", {
      args: [required("sourceData", "object")],
      call: (self, [source]) => changeSeries(self, { categories: areaGiven(source) }),
    }),
    method("GetDimensionValues", "1.12", {
      args: [oneOf("dimension", DIMENSIONS)],
      call: (self, [dimension]) => {
        const area = dimensionOf(self, String(dimension));
        return area ? self.context.engine.cells.values(area).flat() : [];
      },
    }),
    method("GetDimensionDataSourceString", "1.15", {
      args: [oneOf("dimension", DIMENSIONS)],
      call: (self, [dimension]) => {
        const area = dimensionOf(self, String(dimension));
        const sheet = self.context.engine.sheets.list().find((one) => one.id === area?.sheetId);
        return area && sheet ? formatAddress(sheet.name, area, true) : "";
      },
    }),
    method("Delete", "1.7", {
      call: (self) => {
        seriesOf(self);
        changeChart(self, { series: chartOf(self).series.filter((_, index) => index !== self.index) });
      },
    }),
  ],
};

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

function createSeries(chart: ChartObject, index: number): ModelObject {
  const series: SeriesObject = { ...chart, modelClass: seriesClass, index };
  return series;
}

function itemAt(self: ChartObject, given: unknown): ModelObject {
  const index = asIndex(given);
  if (index >= chartOf(self).series.length) throw itemNotFound();
  return createSeries(self, index);
}

/** The new series has a name and nothing to show until its values are set. */
function add(self: ChartObject, [name, given]: readonly unknown[]): ModelObject {
  const { series } = chartOf(self);
  const index = typeof given === "number" ? Math.min(asIndex(given), series.length) : series.length;
  const added: ChartSeriesInfo = {
    name: typeof name === "string" ? name : null,
    nameArea: null,
    values: null,
    categories: series[0]?.categories ?? null,
    type: null,
    color: null,
  };
  changeChart(self, { series: [...series.slice(0, index), added, ...series.slice(index)] });
  return createSeries(self, index);
}

function seriesOf(self: SeriesObject): ChartSeriesInfo {
  const series = chartOf(self).series[self.index];
  if (!series) throw itemNotFound();
  return series;
}

function changeSeries(self: SeriesObject, patch: Partial<ChartSeriesInfo>): void {
  const changed = { ...seriesOf(self), ...patch };
  changeChart(self, {
    series: chartOf(self).series.map((one, index) => (index === self.index ? changed : one)),
  });
}

function nameOf(self: SeriesObject): string {
  const { name, nameArea } = seriesOf(self);
  if (name !== null) return name;
  return nameArea
    ? String(self.context.engine.cells.texts(nameArea)[0]?.[0] ?? "")
    : `Series${self.index + 1}`;
}

function dimensionOf(self: SeriesObject, dimension: string): Area | null {
  const series = seriesOf(self);
  return dimension === "Categories" || dimension === "XValues" ? series.categories : series.values;
}

function areaGiven(source: unknown): Area {
  if (!isRange(source)) throw invalidArgument();
  return source.area;
}
