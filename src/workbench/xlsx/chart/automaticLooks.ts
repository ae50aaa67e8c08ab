import type { LineLook } from "../../engine/charts/info/chartLooks";

/** What Excel has made charts look like since 2013; a file has to say it, or Excel takes the looks of 2007. */
export const TEXT_COLOR = "#595959";
export const TITLE_POINTS = 14;
export const AXIS_TITLE_POINTS = 10;
export const LABEL_POINTS = 9;
export const GRIDLINE: Required<LineLook> = { color: "#D9D9D9", style: "Continuous", weight: 0.75 };
export const MINOR_GRIDLINE: Required<LineLook> = { ...GRIDLINE, color: "#F2F2F2" };
export const NO_LINE: LineLook = { style: "None" };
export const AREA_FILL = "#FFFFFF";
/** Between slices. */
export const SLICE_LINE: Required<LineLook> = { color: "#FFFFFF", style: "Continuous", weight: 1.5 };
