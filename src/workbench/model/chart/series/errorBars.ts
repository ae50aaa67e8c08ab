import { ERROR_BAR_PARTS, ERROR_BAR_TYPES } from "../../../engine/charts/info/chartSeriesInfo";
import type { ErrorBarsInfo } from "../../../engine/charts/info/chartSeriesInfo";
import { navigation, property } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asOneOf } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import { createChartLine } from "../format/chartLine";
import { partOf } from "../held";
import type { ChartPart } from "../held";
import { kindOf } from "./seriesObject";
import type { SeriesObject } from "./seriesObject";

interface ErrorBarsObject extends ChartPart<ErrorBarsInfo> {
  readonly series: SeriesObject;
  readonly key: "xErrorBars" | "yErrorBars";
}

/** Unverified: Excel's own first type for scripts is not documented; its button makes standard errors. */
const NONE: ErrorBarsInfo = { visible: false, type: "StError", include: "Both", endStyleCap: true };

const formatClass: ModelClass<ErrorBarsObject> = {
  name: "ChartErrorBarsFormat",
  members: [
    navigation("Line", "1.9", (self) =>
      createChartLine(self, partOf(self.at, "line", {}), () => ({ color: "#595959", weight: 0.75 })),
    ),
  ],
};

const errorBarsClass: ModelClass<ErrorBarsObject> = {
  name: "ChartErrorBars",
  members: [
    property("Visible", "1.9", {
      get: (self) => self.at.read().visible,
      set: (self, value) => {
        const visible = asBoolean(value);
        if (visible) assertPossible(self);
        self.at.write({ visible });
      },
    }),
    property("EndStyleCap", "1.9", {
      get: (self) => self.at.read().endStyleCap,
      set: (self, value) => self.at.write({ endStyleCap: asBoolean(value) }),
    }),
    property("Include", "1.9", {
      get: (self) => self.at.read().include,
      set: (self, value) => self.at.write({ include: asOneOf(value, ERROR_BAR_PARTS) }),
    }),
    property("Type", "1.9", {
      get: (self) => self.at.read().type,
      set: (self, value) => self.at.write({ type: asOneOf(value, ERROR_BAR_TYPES), amount: undefined }),
    }),
    navigation("Format", "1.9", (self) => ({ ...self, modelClass: formatClass })),
  ],
};

export function createErrorBars(series: SeriesObject, key: ErrorBarsObject["key"]): ModelObject {
  const at = partOf(series.at, key, NONE);
  const bars: ErrorBarsObject = { ...series, modelClass: errorBarsClass, at, series, key };
  return bars;
}

/** Sideways only on points with two numbers; none at all on round charts. */
function assertPossible({ series, key }: ErrorBarsObject): void {
  const { kind } = kindOf(series);
  const isNumeric = kind === "scatter" || kind === "bubble";
  const isPossible = ["bar", "line", "area"].includes(kind) ? key === "yErrorBars" : isNumeric;
  if (!isPossible) throw invalidArgument();
}
