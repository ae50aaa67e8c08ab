import { DISPLAY_UNITS } from "../../engine/charts/info/chartAxisInfo";
import type { ChartAxisInfo, DisplayUnit, GridlinesInfo } from "../../engine/charts/info/chartAxisInfo";
import type { FontLook, LineLook } from "../../engine/charts/info/chartLooks";
import { newAxis } from "../../engine/charts/info/newChart";
import type { SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { AXIS_TITLE_POINTS, GRIDLINE, LABEL_POINTS, MINOR_GRIDLINE, NO_LINE } from "./automaticLooks";
import {
  flagOf,
  known,
  numberOf,
  readFill,
  readLine,
  readOrientation,
  readTextFont,
  valueOf,
} from "./readLooks";
import { readTitle } from "./readTitle";

type Axis = ChartAxisInfo<SnapshotArea>;

interface ReadAxis {
  readonly axis: XmlNode | null;
  /** The axis that this one crosses. */
  readonly other: XmlNode | null;
  readonly isCategory: boolean;
  readonly isSecondary: boolean;
  readonly isArea: boolean;
  readonly font: FontLook;
}

export function readAxis({ axis, other, isCategory, isSecondary, isArea, font }: ReadAxis): Axis {
  if (axis === null)
    return { ...newAxis({ gridlines: !isCategory && !isSecondary }), visible: !isCategory || !isSecondary };
  const isUpright = ["l", "r"].includes(valueOf(axis, "axPos") ?? "");
  const shape = childOf(axis, "spPr");
  return {
    visible: flagOf(axis, "delete") !== true,
    title: readTitle(childOf(axis, "title"), {
      font: { size: AXIS_TITLE_POINTS, ...font },
      orientation: isUpright ? 90 : 0,
    }),
    majorGridlines: readGridlines(childOf(axis, "majorGridlines"), GRIDLINE),
    minorGridlines: readGridlines(childOf(axis, "minorGridlines"), MINOR_GRIDLINE),
    ...known<Partial<Axis>>({
      ...readScale(axis),
      ...readLabels(axis),
      ...readCrossing(axis, { other, isCategory, isSecondary, isArea }),
      ...readKind(axis),
      line: readLine(shape, isCategory || isSecondary ? GRIDLINE : NO_LINE),
      fill: readFill(shape),
      font: readTextFont(axis, { size: LABEL_POINTS, ...font }),
      orientation: readOrientation(axis),
    }),
  };
}

function readGridlines(node: XmlNode | null, automatic: LineLook): GridlinesInfo {
  return { visible: node !== null, ...known({ line: readLine(childOf(node, "spPr"), automatic) }) };
}

function readScale(axis: XmlNode): Changes {
  const scaling = childOf(axis, "scaling");
  const base = numberOf(scaling, "logBase");
  const unit = valueOf(axis, "dispUnits", "builtInUnit");
  const custom = numberOf(axis, "dispUnits", "custUnit");
  const builtIn = unit === undefined ? undefined : `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
  const isKnown = builtIn !== undefined && builtIn in DISPLAY_UNITS;
  const hasUnits = childOf(axis, "dispUnits") !== null;
  return {
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    minorUnit: numberOf(axis, "minorUnit"),
    scaleType: base === undefined ? undefined : "Logarithmic",
    logBase: base === 10 ? undefined : base,
    reversed: valueOf(scaling, "orientation") === "maxMin" ? true : undefined,
    displayUnit: custom !== undefined ? "Custom" : isKnown ? (builtIn as DisplayUnit) : undefined,
    customDisplayUnit: custom,
    showDisplayUnitLabel: hasUnits && childOf(axis, "dispUnits", "dispUnitsLbl") === null ? false : undefined,
  };
}

type Changes = { [K in keyof Axis]?: Axis[K] | undefined };

const MARKS = { none: undefined, cross: "Cross", in: "Inside", out: "Outside" } as const;
const LABELS = { nextTo: undefined, high: "High", low: "Low", none: "None" } as const;

function readLabels(axis: XmlNode): Changes {
  const format = childOf(axis, "numFmt")?.attributes ?? {};
  const mark = (name: string) => MARKS[(valueOf(axis, name) ?? "cross") as keyof typeof MARKS];
  const offset = numberOf(axis, "lblOffset");
  const alignment = valueOf(axis, "lblAlgn");
  return {
    numberFormat: format["sourceLinked"] === "0" ? format["formatCode"] : undefined,
    majorTickMark: mark("majorTickMark"),
    minorTickMark: mark("minorTickMark"),
    tickLabelPosition: LABELS[(valueOf(axis, "tickLblPos") ?? "nextTo") as keyof typeof LABELS],
    tickLabelSpacing: numberOf(axis, "tickLblSkip"),
    tickMarkSpacing: numberOf(axis, "tickMarkSkip"),
    offset: offset === 100 ? undefined : offset,
    alignment: alignment === "l" ? "Left" : alignment === "r" ? "Right" : undefined,
    multiLevel: flagOf(axis, "noMultiLvlLbl") === true ? false : undefined,
  };
}

/** The other axis says where it crosses this one. */
function readCrossing(
  axis: XmlNode,
  {
    other,
    isCategory,
    isSecondary,
    isArea,
  }: Pick<ReadAxis, "other" | "isCategory" | "isSecondary" | "isArea">,
): Changes {
  const at = numberOf(other, "crossesAt");
  const crosses = valueOf(other, "crosses");
  // The second axis of values stands at the end of its categories without anybody having said so.
  const isAutomatic =
    crosses === undefined || crosses === "autoZero" || (isCategory && isSecondary && crosses === "max");
  const between = valueOf(isCategory ? other : axis, "crossBetween");
  const isBetween = between === undefined ? undefined : between === "between";
  return {
    position:
      at !== undefined ? "Custom" : isAutomatic ? undefined : crosses === "max" ? "Maximum" : "Minimum",
    positionAt: at,
    betweenCategories: !isCategory || isBetween === !isArea ? undefined : isBetween,
  };
}

function readKind(axis: XmlNode): Changes {
  if (axis.name === "dateAx") {
    const unit = (name: string) =>
      (({ days: "Days", months: "Months", years: "Years" }) as const)[valueOf(axis, name) as "days"] as
        "Days" | undefined;
    return {
      categoryType: "DateAxis",
      baseTimeUnit: unit("baseTimeUnit"),
      majorTimeUnit: unit("majorTimeUnit"),
      minorTimeUnit: unit("minorTimeUnit"),
    };
  }
  return { categoryType: axis.name === "catAx" && flagOf(axis, "auto") === false ? "TextAxis" : undefined };
}
