import type { PointInfo } from "../../../engine/charts/info/chartSeriesInfo";
import { changed } from "../../../engine/charts/info/changed";
import { method, navigation, property, required } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asIndex } from "../../plainValue";
import { itemNotFound } from "../../refusals";
import { createChartFill } from "../format/chartFill";
import { createChartBorder } from "../format/chartLine";
import { partOf } from "../held";
import type { ChartPart, Holder } from "../held";
import { createPointLabel } from "./pointLabel";
import { markerMembers } from "./markerMembers";
import { kindOf } from "./seriesObject";
import type { SeriesObject } from "./seriesObject";

export interface PointObject extends ChartPart<PointInfo> {
  readonly series: SeriesObject;
  /** In its series. */
  readonly point: number;
}

const formatClass: ModelClass<PointObject> = {
  name: "ChartPointFormat",
  members: [
    navigation("Border", "1.7", (self) =>
      createChartBorder(self, partOf(self.at, "border", self.series.at.read().line ?? {})),
    ),
    navigation("Fill", "1.1", (self) =>
      createChartFill(self, self.at, () => self.series.at.read().fill ?? ""),
    ),
  ],
};

const pointClass: ModelClass<PointObject> = {
  name: "ChartPoint",
  members: [
    property("Value", "1.1", { get: valueOf }),
    property("HasDataLabel", "1.7", {
      get: (self) => self.at.read().hasLabel ?? self.series.at.read().hasLabels ?? false,
      set: (self, value) => {
        const hasLabel = asBoolean(value);
        const { label } = self.at.read();
        const shows = self.series.at.read().labels ?? { showValue: true };
        self.at.write({ hasLabel, ...(hasLabel && { label: { ...shows, ...label } }) });
      },
    }),
    navigation("DataLabel", "1.7", (self) => createPointLabel(self)),
    navigation("Format", "1.1", (self) => ({ ...self, modelClass: formatClass })),
    ...markerMembers<PointObject>((self) => ({
      at: partOf(self.at, "marker", {}),
      automatic: {
        style: kindOf(self.series).hasMarkers ? "Automatic" : "None",
        ...self.series.at.read().marker,
      },
    })),
  ],
};

const pointsClass: ModelClass<SeriesObject> = {
  name: "ChartPointsCollection",
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => pointAt(self, index)),
  indexer: pointAt,
  members: [
    property("Count", "1.1", { get: countOf }),
    method("GetCount", "1.4", { call: countOf }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => pointAt(self, index),
    }),
  ],
};

export function createPoints(series: SeriesObject): ModelObject {
  return { ...series, modelClass: pointsClass };
}

function countOf(self: SeriesObject): number {
  self.at.read();
  return self.context.engine.charts.readSeries(self.chartId, self.index).values.length;
}

function pointAt(series: SeriesObject, given: unknown): ModelObject {
  const point = asIndex(given);
  if (point >= countOf(series)) throw itemNotFound();
  const object: PointObject = {
    ...series,
    modelClass: pointClass,
    at: pointHolder(series, point),
    series,
    point,
  };
  return object;
}

function pointHolder({ at }: SeriesObject, point: number): Holder<PointInfo> {
  const read = (): PointInfo => at.read().points?.[String(point)] ?? {};
  return {
    read,
    write: (changes) =>
      at.write({ points: { ...at.read().points, [String(point)]: changed(read(), changes) } }),
  };
}

function valueOf({ series, point }: PointObject): unknown {
  series.at.read();
  const { values } = series.context.engine.charts.readSeries(series.chartId, series.index);
  return values[point]?.value ?? "";
}
