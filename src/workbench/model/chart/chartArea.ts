import { COLOR_SCHEMES } from "../../engine/charts/drawing/palette";
import type { ChartAreaInfo } from "../../engine/charts/info/chartInfo";
import type { ModelObject } from "../member";
import { asBoolean, asOneOf } from "../plainValue";
import { chartHolder } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { boxFormatClass, createBoxFormat } from "./format/boxFormat";
import { partOf, setting } from "./held";

const formatClass = boxFormatClass("ChartAreaFormat", { border: "1.7", fill: "1.1", font: "1.1" }, [
  setting<ChartAreaInfo, "colorScheme">("ColorScheme", "1.9", {
    key: "colorScheme",
    initial: () => "ColorfulPalette1",
    parse: (value) => asOneOf(value, COLOR_SCHEMES),
  }),
  setting<ChartAreaInfo, "roundedCorners">("RoundedCorners", "1.9", {
    key: "roundedCorners",
    initial: () => false,
    parse: asBoolean,
  }),
]);

export function createChartAreaFormat(chart: ChartObject): ModelObject {
  return createBoxFormat(formatClass, chart, {
    at: partOf(chartHolder(chart), "area", {}),
    fontSize: 10,
    fill: "#FFFFFF",
    border: { color: "#D9D9D9", weight: 0.75 },
  });
}
