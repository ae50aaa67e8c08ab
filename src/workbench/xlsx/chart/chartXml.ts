import type { ChartLegendInfo } from "../../engine/charts/info/chartTextInfo";
import type { ChartSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { AREA_FILL, GRIDLINE, LABEL_POINTS, TITLE_POINTS } from "./automaticLooks";
import { textsXml } from "./dataXml";
import type { FindCell } from "./dataXml";
import { depthXml } from "./depthXml";
import { element, group, value } from "./element";
import { layoutXml } from "./layoutXml";
import { plotAreaXml } from "./plotAreaXml";
import { shapeXml } from "./shapeXml";
import { automaticFont, richXml, textLookXml } from "./textXml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

/** The part of a chart, bound to the cells of its series, in the order of the schema. */
export function chartXml(chart: ChartSnapshot, find: FindCell): string {
  const { area, style } = chart;
  // The gallery's styles since 2013 are only told apart by their looks, which are written.
  const isOldStyle = style !== undefined && style <= 48;
  const space = element(
    "c:chartSpace",
    NAMESPACES,
    value("roundedCorners", area.roundedCorners ?? false),
    value("style", isOldStyle ? style : undefined),
    group(
      "c:chart",
      titleXml(chart, find),
      value("autoTitleDeleted", !chart.title.visible),
      depthXml(chart),
      plotAreaXml(chart, find),
      legendXml(chart),
      value("plotVisOnly", chart.visibleOnly ?? true),
      value("dispBlanksAs", BLANKS[chart.blanks ?? "NotPlotted"]),
      value("showDLblsOverMax", chart.labelsOverMaximum),
    ),
    shapeXml({ fill: area.fill ?? AREA_FILL, line: { ...GRIDLINE, ...area.border } }),
    area.font === undefined ? "" : textLookXml(area.font),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}

function titleXml(chart: ChartSnapshot, find: FindCell): string {
  const { title, area } = chart;
  if (!title.visible) return "";
  const font = automaticFont(TITLE_POINTS, area.font, title.look?.font);
  const { text, textArea, runs, look, orientation } = title;
  const isOwn = textArea === null && text !== null;
  return group(
    "c:title",
    textArea !== null ? group("c:tx", textsXml(find, textArea)) : "",
    isOwn ? group("c:tx", richXml({ text, font, runs, orientation })) : "",
    layoutXml(title.place, chart),
    value("overlay", title.overlay ?? false),
    shapeXml({ fill: look?.fill, line: look?.border }),
    isOwn ? "" : textLookXml(font, orientation),
  );
}

const SIDES: Readonly<Record<ChartLegendInfo["position"], string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
  Custom: "r",
};

function legendXml(chart: ChartSnapshot): string {
  const { visible, position, hiddenEntries = [], place, overlay, look } = chart.legend;
  if (!visible) return "";
  const hidden = [...hiddenEntries].sort((one, other) => one - other);
  return group(
    "c:legend",
    value("legendPos", SIDES[position]),
    ...hidden.map((index) => group("c:legendEntry", value("idx", index), value("delete", true))),
    layoutXml(place, chart),
    value("overlay", overlay ?? false),
    shapeXml({ fill: look?.fill, line: look?.border }),
    textLookXml(automaticFont(LABEL_POINTS, chart.area.font, look?.font)),
  );
}
