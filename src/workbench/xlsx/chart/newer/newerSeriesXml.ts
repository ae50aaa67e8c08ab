import type { ChartSeriesInfo } from "../../../engine/charts/info/chartSeriesInfo";
import type { SnapshotArea } from "../../../engine/snapshot/workbookSnapshot";
import type { FindCell } from "../dataXml";
import { element, group, textElement } from "../element";
import { shapeXml } from "../shapeXml";
import { NEWER_LAYOUTS } from "./newerLayouts";
import { newer, textXml } from "./newerText";

interface WrittenSeries {
  /** Excel's name of the chart's type. */
  readonly type: string;
  readonly series: ChartSeriesInfo<SnapshotArea>;
  /** Among those that are written: also the id of its data. */
  readonly index: number;
  readonly find: FindCell;
}

export function newerSeriesXml({ type, series, index, find }: WrittenSeries): string {
  const { name, nameArea, fill, line, points = {} } = series;
  const connectors = { connectorLines: series.showConnectorLines === false ? 0 : 1 };
  return element(
    "cx:series",
    { layoutId: NEWER_LAYOUTS[type]?.layoutId },
    textXml({ text: name, textArea: name === null ? nameArea : null }, find),
    newer(shapeXml({ fill, line })),
    ...Object.entries(points).map(([idx, point]) =>
      point.fill === undefined && point.border === undefined
        ? ""
        : element("cx:dataPt", { idx }, newer(shapeXml({ fill: point.fill, line: point.border }))),
    ),
    labelsXml(series),
    element("cx:dataId", { val: index }),
    type === "Waterfall" ? group("cx:layoutPr", element("cx:visibility", connectors), "<cx:subtotals/>") : "",
  );
}

function labelsXml({ hasLabels, labels = {} }: WrittenSeries["series"]): string {
  if (hasLabels !== true) return "";
  const { numberFormat, separator } = labels;
  return group(
    "cx:dataLabels",
    numberFormat === undefined ? "" : element("cx:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    element("cx:visibility", {
      seriesName: Number(labels.showSeriesName ?? false),
      categoryName: Number(labels.showCategoryName ?? false),
      value: Number(labels.showValue ?? false),
    }),
    separator === undefined ? "" : textElement("cx:separator", separator),
  );
}
