import type { ChartDataTableInfo } from "../../engine/charts/info/chartInfo";
import { chartKind } from "../../engine/charts/info/chartKinds";
import { navigation, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { asBoolean } from "../plainValue";
import { invalidOperation } from "../refusals";
import { chartHolder, chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { boxFormatClass, createBoxFormat } from "./format/boxFormat";
import { partOf } from "./held";
import type { ChartPart } from "./held";

type DataTableObject = ChartPart<ChartDataTableInfo>;

const NONE: ChartDataTableInfo = {
  visible: false,
  showHorizontalBorder: true,
  showVerticalBorder: true,
  showOutlineBorder: true,
  showLegendKey: true,
};

const formatClass = boxFormatClass("ChartDataTableFormat", { border: "1.14", fill: "1.14", font: "1.14" });

const dataTableClass: ModelClass<DataTableObject> = {
  name: "ChartDataTable",
  members: [
    ...(
      ["visible", "showHorizontalBorder", "showVerticalBorder", "showOutlineBorder", "showLegendKey"] as const
    ).map((key) =>
      property<DataTableObject>(`${key.charAt(0).toUpperCase()}${key.slice(1)}`, "1.14", {
        get: (self) => self.at.read()[key],
        set: (self, value) => self.at.write({ [key]: asBoolean(value) }),
      }),
    ),
    navigation("Format", "1.14", (self) => createBoxFormat(formatClass, self, { at: self.at, fontSize: 9 })),
  ],
};

/** Throws InvalidOperation for charts that can have none. */
export function createDataTable(chart: ChartObject): ModelObject {
  if (!mayHaveDataTable(chart)) throw invalidOperation("This type of chart has no data table.");
  const at = partOf(chartHolder(chart), "dataTable", NONE);
  const table: DataTableObject = { ...chart, modelClass: dataTableClass, at };
  return table;
}

/** Excel gives them to charts with an axis of categories. */
export function mayHaveDataTable(chart: ChartObject): boolean {
  return ["bar", "line", "area"].includes(chartKind(chartOf(chart).type).kind);
}
