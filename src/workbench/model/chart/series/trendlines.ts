import { trendlineName } from "../../../engine/charts/drawing/drawnExtras";
import { automaticColor } from "../../../engine/charts/drawing/palette";
import { changed } from "../../../engine/charts/info/changed";
import { TRENDLINE_TYPES } from "../../../engine/charts/info/chartSeriesInfo";
import type { TrendlineInfo } from "../../../engine/charts/info/chartSeriesInfo";
import { method, navigation, optionalOneOf, property, required } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asIndex, asOneOf, asText } from "../../plainValue";
import { invalidArgument, itemNotFound } from "../../refusals";
import { asNumberBetween, asNumberOrAutomatic, asWholeBetween } from "../checkedValue";
import { chartOf } from "../chartObject";
import { createChartLine } from "../format/chartLine";
import { partOf, setting } from "../held";
import type { ChartPart, Holder } from "../held";
import { kindOf } from "./seriesObject";
import type { SeriesObject } from "./seriesObject";
import { createTrendlineLabel } from "./trendlineLabel";

export interface TrendlineObject extends ChartPart<TrendlineInfo> {
  readonly series: SeriesObject;
  readonly index: number;
}

const formatClass: ModelClass<TrendlineObject> = {
  name: "ChartTrendlineFormat",
  members: [
    navigation("Line", "1.7", (self) =>
      createChartLine(self, partOf(self.at, "line", {}), () => {
        const { series, area } = chartOf(self);
        return { color: automaticColor(self.series.index, series.length, area.colorScheme), weight: 1.5 };
      }),
    ),
  ],
};

const MOST_PERIODS = 1e6;

const trendlineClass: ModelClass<TrendlineObject> = {
  name: "ChartTrendline",
  members: [
    property("Type", "1.7", {
      get: (self) => self.at.read().type,
      set: (self, value) => self.at.write({ type: asOneOf(value, TRENDLINE_TYPES) }),
    }),
    property("Name", "1.7", {
      get: (self) => {
        const { charts } = self.context.engine;
        return trendlineName(self.at.read(), charts.readSeries(self.chartId, self.series.index).name);
      },
      set: (self, value) => self.at.write({ name: value === null ? undefined : asText(value) }),
    }),
    setting<TrendlineInfo, "intercept">("Intercept", "1.7", {
      key: "intercept",
      initial: () => "",
      parse: asNumberOrAutomatic,
    }),
    setting<TrendlineInfo, "period">("MovingAveragePeriod", "1.7", {
      key: "period",
      initial: () => 2,
      parse: (value, self) => {
        if (self.at.read().type !== "MovingAverage") throw invalidArgument();
        return asWholeBetween(2, 255)(value);
      },
    }),
    setting<TrendlineInfo, "order">("PolynomialOrder", "1.7", {
      key: "order",
      initial: () => 2,
      parse: (value, self) => {
        if (self.at.read().type !== "Polynomial") throw invalidArgument();
        return asWholeBetween(2, 6)(value);
      },
    }),
    setting<TrendlineInfo, "backward">("BackwardPeriod", "1.8", {
      key: "backward",
      initial: () => 0,
      parse: asNumberBetween(0, MOST_PERIODS),
    }),
    setting<TrendlineInfo, "forward">("ForwardPeriod", "1.8", {
      key: "forward",
      initial: () => 0,
      parse: asNumberBetween(0, MOST_PERIODS),
    }),
    setting<TrendlineInfo, "showEquation">("ShowEquation", "1.8", {
      key: "showEquation",
      initial: () => false,
      parse: asBoolean,
    }),
    setting<TrendlineInfo, "showRSquared">("ShowRSquared", "1.8", {
      key: "showRSquared",
      initial: () => false,
      parse: asBoolean,
    }),
    navigation("Format", "1.7", (self) => ({ ...self, modelClass: formatClass })),
    navigation("Label", "1.8", (self) => createTrendlineLabel(self)),
    method("Delete", "1.7", {
      call: ({ at, series, index }) => {
        at.read();
        series.at.write({ trendlines: trendlinesOf(series).filter((_, other) => other !== index) });
      },
    }),
  ],
};

const trendlinesClass: ModelClass<SeriesObject> = {
  name: "ChartTrendlineCollection",
  items: (self) => trendlinesOf(self).map((_, index) => trendlineAt(self, index)),
  indexer: trendlineAt,
  members: [
    method("GetCount", "1.7", { call: (self) => trendlinesOf(self).length }),
    method("GetItem", "1.7", {
      args: [required("index", "number")],
      call: (self, [index]) => trendlineAt(self, index),
    }),
    method("Add", "1.7", {
      args: [optionalOneOf("type", TRENDLINE_TYPES)],
      call: (self, [type]) => {
        const { kind, stacking } = kindOf(self);
        // Excel draws none on stacked and on round series.
        if (stacking !== undefined || kind === "pie" || kind === "radar") throw invalidArgument();
        const added: TrendlineInfo = { type: asOneOf(type ?? "Linear", TRENDLINE_TYPES) };
        const before = trendlinesOf(self);
        self.at.write({ trendlines: [...before, added] });
        return trendlineAt(self, before.length);
      },
    }),
  ],
};

export function createTrendlines(series: SeriesObject): ModelObject {
  return { ...series, modelClass: trendlinesClass };
}

function trendlinesOf({ at }: SeriesObject): readonly TrendlineInfo[] {
  return at.read().trendlines ?? [];
}

function trendlineAt(series: SeriesObject, given: unknown): ModelObject {
  const index = asIndex(given);
  if (index >= trendlinesOf(series).length) throw itemNotFound();
  const at = trendlineHolder(series, index);
  const trendline: TrendlineObject = { ...series, modelClass: trendlineClass, at, series, index };
  return trendline;
}

function trendlineHolder(series: SeriesObject, index: number): Holder<TrendlineInfo> {
  const read = (): TrendlineInfo => {
    const trendline = trendlinesOf(series)[index];
    if (!trendline) throw itemNotFound();
    return trendline;
  };
  return {
    read,
    write: (changes) => {
      const next = changed(read(), changes);
      series.at.write({
        trendlines: trendlinesOf(series).map((one, other) => (other === index ? next : one)),
      });
    },
  };
}
