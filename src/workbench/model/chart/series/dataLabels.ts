import { automaticPosition } from "../../../engine/charts/drawing/drawnLabels";
import { changed } from "../../../engine/charts/info/changed";
import type { ChartLabelsInfo, PointLabelInfo } from "../../../engine/charts/info/chartLabelsInfo";
import { navigation, property } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean } from "../../plainValue";
import { changeChart, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { boxFormatClass, createBoxFormat } from "../format/boxFormat";
import { createChartLine } from "../format/chartLine";
import { partOf } from "../held";
import type { Holder } from "../held";
import { labelMembers } from "./labelMembers";
import type { InheritedLabels, Labelled } from "./labelMembers";
import type { SeriesObject } from "./seriesObject";

export interface LabelsObject extends ChartObject, Labelled {}

export const labelFormatClass = boxFormatClass("ChartDataLabelFormat", {
  border: "1.8",
  fill: "1.1",
  font: "1.1",
});

const leaderLinesFormatClass: ModelClass<LabelsObject> = {
  name: "ChartLeaderLinesFormat",
  members: [
    navigation("Line", "1.19", (self) =>
      createChartLine(self, partOf(self.at, "leaderLine", {}), () => ({ color: "#A6A6A6", weight: 0.75 })),
    ),
  ],
};

const leaderLinesClass: ModelClass<LabelsObject> = {
  name: "ChartLeaderLines",
  members: [navigation("Format", "1.19", (self) => ({ ...self, modelClass: leaderLinesFormatClass }))],
};

const labelsClass: ModelClass<LabelsObject> = {
  name: "ChartDataLabels",
  members: [
    ...labelMembers<LabelsObject>({ first: "1.1", text: "1.8" }),
    navigation("Format", "1.1", (self) =>
      createBoxFormat(labelFormatClass, self, { at: partOf(self.at, "look", {}), fontSize: 9 }),
    ),
    navigation("LeaderLines", "1.19", (self) => ({ ...self, modelClass: leaderLinesClass })),
    property("ShowLeaderLines", "1.19", {
      get: (self) => self.at.read().showLeaderLines ?? false,
      set: (self, value) => self.at.write({ showLeaderLines: asBoolean(value) }),
    }),
  ],
};

export function createSeriesLabels(series: SeriesObject): ModelObject {
  return createLabels(series, {
    at: seriesLabels(series),
    inherited: () => inheritedFor(series, series.index),
  });
}

/** Of a whole chart: what is set holds for all of its series, what is read is the first one's. */
export function createChartLabels(chart: ChartObject): ModelObject {
  const read = (): ChartLabelsInfo => chartOf(chart).series[0]?.labels ?? {};
  return createLabels(chart, {
    at: {
      read,
      write: (changes) =>
        changeChart(chart, {
          series: chartOf(chart).series.map((one) => ({
            ...one,
            hasLabels: true,
            labels: changed<ChartLabelsInfo>(one.labels ?? {}, changes),
          })),
        }),
    },
    inherited: () => inheritedFor(chart, 0),
  });
}

/** Setting anything about labels makes them show. */
function seriesLabels({ at }: SeriesObject): Holder<PointLabelInfo> {
  const read = (): ChartLabelsInfo => at.read().labels ?? {};
  return {
    read,
    write: (changes) => at.write({ hasLabels: true, labels: changed<ChartLabelsInfo>(read(), changes) }),
  };
}

export function inheritedFor(chart: ChartObject, index: number): InheritedLabels {
  const reading = chart.context.engine.charts.readSeries(chartOf(chart).id, index);
  const { values } = reading.series;
  const first = values && { ...values, bottom: values.top, right: values.left };
  const numberFormat = first ? chart.context.engine.cells.numberFormats(first)[0]?.[0] : undefined;
  return { numberFormat: numberFormat ?? "General", position: automaticPosition(reading) };
}

function createLabels(chart: ChartObject, { at, inherited }: Labelled): ModelObject {
  const labels: LabelsObject = { ...chart, modelClass: labelsClass, at, inherited };
  return labels;
}
