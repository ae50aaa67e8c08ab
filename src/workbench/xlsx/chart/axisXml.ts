import { DISPLAY_UNITS } from "../../engine/charts/info/chartAxisInfo";
import type { AxisKey, ChartAxisInfo, GridlinesInfo } from "../../engine/charts/info/chartAxisInfo";
import type { LineLook } from "../../engine/charts/info/chartLooks";
import type { ChartTextInfo } from "../../engine/charts/info/chartTextInfo";
import type { ChartSnapshot, SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { AXIS_TITLE_POINTS, GRIDLINE, LABEL_POINTS, MINOR_GRIDLINE, NO_LINE } from "./automaticLooks";
import { textsXml } from "./dataXml";
import type { FindCell } from "./dataXml";
import { element, group, value } from "./element";
import { shapeXml } from "./shapeXml";
import { automaticFont, richXml, textLookXml } from "./textXml";

type Axis = ChartAxisInfo<SnapshotArea>;

/** An axis on its way into a file. */
export interface WrittenAxis {
  readonly chart: ChartSnapshot;
  readonly key: AxisKey;
  readonly id: number;
  readonly crossId: number;
  /** Stands upright. */
  readonly isUpright: boolean;
  /** Counts numbers. */
  readonly isCounting: boolean;
  readonly find: FindCell;
}

const OTHERS: Readonly<Record<AxisKey, AxisKey>> = {
  categoryAxis: "valueAxis",
  valueAxis: "categoryAxis",
  secondaryCategoryAxis: "secondaryValueAxis",
  secondaryValueAxis: "secondaryCategoryAxis",
};

/** In the order of the schema, which Excel insists on. */
export function axisXml(written: WrittenAxis): string {
  const { chart, key, id, crossId, isCounting } = written;
  const axis = chart[key];
  const isDates = !isCounting && axis.categoryType === "DateAxis";
  const isCategory = key === "categoryAxis" || key === "secondaryCategoryAxis";
  const automaticLine = isCategory || key.startsWith("secondary") ? GRIDLINE : NO_LINE;
  return group(
    isCounting ? "c:valAx" : isDates ? "c:dateAx" : "c:catAx",
    value("axId", id),
    scalingXml(axis),
    value("delete", !axis.visible),
    value("axPos", sideOf(written)),
    gridlinesXml("c:majorGridlines", axis.majorGridlines, GRIDLINE),
    gridlinesXml("c:minorGridlines", axis.minorGridlines, MINOR_GRIDLINE),
    titleXml(axis.title, {
      find: written.find,
      points: AXIS_TITLE_POINTS,
      orientation: written.isUpright ? 90 : 0,
    }),
    element("c:numFmt", {
      formatCode: axis.numberFormat ?? sourceFormat(written),
      sourceLinked: axis.numberFormat === undefined ? 1 : 0,
    }),
    value("majorTickMark", tickMark(axis.majorTickMark)),
    value("minorTickMark", tickMark(axis.minorTickMark)),
    value("tickLblPos", LABELS[axis.tickLabelPosition ?? "NextToAxis"]),
    shapeXml({ fill: axis.fill, line: axis.line ?? automaticLine }),
    textLookXml(automaticFont(LABEL_POINTS, chart.area.font, axis.font), axis.orientation),
    value("crossAx", crossId),
    crossesXml(written),
    isCounting ? countingXml(written) : isDates ? datesXml(axis) : categoriesXml(axis),
  );
}

/** Of the first cell that the axis shows; readers that do not look there themselves take it from here. */
function sourceFormat({ chart, key, isCounting, find }: WrittenAxis): string {
  const isSecondary = key.startsWith("secondary");
  const mine = chart.series.find(({ axisGroup }) => (axisGroup === "Secondary") === isSecondary);
  if (mine === undefined || !isCounting) return "General";
  if (chart.type.endsWith("100")) return "0%";
  const area = key.endsWith("alueAxis") ? mine.values : mine.categories;
  return area === null ? "General" : (find(area.sheetName, area.top, area.left)?.numberFormat ?? "General");
}

/** The second pair stands opposite the first. */
function sideOf({ key, isUpright }: WrittenAxis): string {
  const isSecond = key.startsWith("secondary");
  if (isUpright) return isSecond ? "r" : "l";
  return isSecond ? "t" : "b";
}

function scalingXml({ scaleType, logBase, reversed, maximum, minimum }: Axis): string {
  return group(
    "c:scaling",
    value("logBase", scaleType === "Logarithmic" ? (logBase ?? 10) : undefined),
    value("orientation", reversed === true ? "maxMin" : "minMax"),
    value("max", maximum),
    value("min", minimum),
  );
}

function gridlinesXml(name: string, { visible, line }: GridlinesInfo, automatic: LineLook): string {
  return visible ? group(name, shapeXml({ line: { ...automatic, ...line } })) : "";
}

const LABELS = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };

function tickMark(mark: Axis["majorTickMark"]): string {
  return { None: "none", Cross: "cross", Inside: "in", Outside: "out" }[mark ?? "None"];
}

/** Where this axis crosses the other is a setting of the other. */
function crossesXml({ chart, key }: WrittenAxis): string {
  const { position = "Automatic", positionAt = 0 } = chart[OTHERS[key]];
  if (position === "Custom") return value("crossesAt", positionAt);
  const isSecondValues = key === "secondaryValueAxis" && position === "Automatic";
  const automatic = isSecondValues ? "max" : "autoZero";
  return value("crosses", { Automatic: automatic, Maximum: "max", Minimum: "min" }[position]);
}

function countingXml({ chart, key }: WrittenAxis): string {
  const axis = chart[key];
  const other = chart[OTHERS[key]];
  const isArea = chart.type.startsWith("Area");
  return [
    value("crossBetween", (other.betweenCategories ?? !isArea) ? "between" : "midCat"),
    value("majorUnit", axis.majorUnit),
    value("minorUnit", axis.minorUnit),
    displayUnitXml(axis),
  ].join("");
}

function displayUnitXml({ displayUnit = "None", customDisplayUnit, showDisplayUnitLabel }: Axis): string {
  if (displayUnit === "None") return "";
  const builtIn = displayUnit.charAt(0).toLowerCase() + displayUnit.slice(1);
  return group(
    "c:dispUnits",
    displayUnit === "Custom"
      ? value("custUnit", customDisplayUnit ?? DISPLAY_UNITS.Custom)
      : value("builtInUnit", builtIn),
    showDisplayUnitLabel === false ? "" : "<c:dispUnitsLbl><c:layout/></c:dispUnitsLbl>",
  );
}

function categoriesXml(axis: Axis): string {
  const alignments = { Center: "ctr", Left: "l", Right: "r" };
  return [
    value("auto", axis.categoryType !== "TextAxis"),
    value("lblAlgn", alignments[axis.alignment ?? "Center"]),
    value("lblOffset", axis.offset ?? 100),
    value("tickLblSkip", axis.tickLabelSpacing),
    value("tickMarkSkip", axis.tickMarkSpacing),
    value("noMultiLvlLbl", axis.multiLevel === false),
  ].join("");
}

function datesXml(axis: Axis): string {
  return [
    value("auto", false),
    value("lblOffset", axis.offset ?? 100),
    value("baseTimeUnit", axis.baseTimeUnit?.toLowerCase()),
    value("majorUnit", axis.majorUnit),
    value("majorTimeUnit", axis.majorTimeUnit?.toLowerCase()),
    value("minorUnit", axis.minorUnit),
    value("minorTimeUnit", axis.minorTimeUnit?.toLowerCase()),
  ].join("");
}

interface TitlePlace {
  readonly find: FindCell;
  readonly points: number;
  readonly orientation?: number;
}

/** Of an axis; without text of its own Excel shows its placeholder. */
export function titleXml(
  title: ChartTextInfo<SnapshotArea>,
  { find, points, orientation }: TitlePlace,
): string {
  if (!title.visible) return "";
  const font = automaticFont(points, title.look?.font);
  const turned = title.orientation ?? orientation;
  const { text, textArea, runs, look } = title;
  const isOwn = textArea === null && text !== null;
  return group(
    "c:title",
    textArea !== null ? group("c:tx", textsXml(find, textArea)) : "",
    isOwn ? group("c:tx", richXml({ text, font, runs, orientation: turned })) : "",
    "<c:layout/>",
    value("overlay", false),
    shapeXml({ fill: look?.fill, line: look?.border }),
    isOwn ? "" : textLookXml(font, turned),
  );
}
