import { changedLine, NO_LINE } from "../borders/borderLine";
import type { LineStyle, LineWeight } from "../borders/borderLine";
import type { CellEdges } from "../borders/borderStore";
import { PLAIN_FORMAT } from "../looks/cellFormat";
import { changedLook } from "../looks/changedLook";
import type { LookPatch } from "../looks/changedLook";
import { tinted } from "../looks/tint";
import type { CellStyle, StyleIncludes } from "./styleStore";

/** The cell styles of a new workbook, in the Office theme of 2013 to 2022. */

export const NO_EDGES: CellEdges = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
export const EVERYTHING: StyleIncludes = {
  number: true,
  alignment: true,
  font: true,
  border: true,
  patterns: true,
  protection: true,
};
const NOTHING: StyleIncludes = {
  number: false,
  alignment: false,
  font: false,
  border: false,
  patterns: false,
  protection: false,
};

const DARK = "#44546A";
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const ACCENT_1 = "#4472C4";

interface Given {
  readonly font?: LookPatch;
  readonly fill?: string;
  readonly edges?: Partial<CellEdges>;
  readonly numberFormat?: string;
}

function line(style: LineStyle, color: string, weight?: LineWeight) {
  return changedLine(NO_LINE, { style, color, ...(weight && { weight }) });
}

function box(style: LineStyle, color: string): CellEdges {
  const one = line(style, color);
  return { top: one, bottom: one, left: one, right: one };
}

/** What is given is what the style decides; nothing else. */
function style(name: string, builtIn: string, { font, fill, edges, numberFormat }: Given): CellStyle {
  return {
    name,
    builtIn,
    includes: {
      ...NOTHING,
      font: font !== undefined,
      patterns: fill !== undefined,
      border: edges !== undefined,
      number: numberFormat !== undefined,
    },
    look: {
      ...PLAIN_FORMAT,
      ...changedLook({}, { ...font, ...(fill && { fillColor: fill }) }),
      styleName: name,
    },
    numberFormat: numberFormat ?? "General",
    edges: { ...NO_EDGES, ...edges },
  };
}

function accounting(symbol: string, digits: string, nothing: string): string {
  const number = `#,##0${digits}`;
  return `_(${symbol}* ${number}_);_(${symbol}* \\(${number}\\);_(${symbol}* "-"${nothing}_);_(@_)`;
}

const NORMAL: CellStyle = {
  name: "Normal",
  builtIn: "Normal",
  includes: EVERYTHING,
  look: PLAIN_FORMAT,
  numberFormat: "General",
  edges: NO_EDGES,
};

const GALLERY: readonly CellStyle[] = [
  style("Comma", "Comma", { numberFormat: accounting("", ".00", "??") }),
  style("Comma [0]", "WholeComma", { numberFormat: accounting("", "", "") }),
  style("Currency", "Currency", { numberFormat: accounting("$", ".00", "??") }),
  style("Currency [0]", "WholeDollar", { numberFormat: accounting("$", "", "") }),
  style("Percent", "Percent", { numberFormat: "0%" }),
  style("Hyperlink", "Hlink", { font: { fontColor: "#0563C1", underline: "Single" } }),
  style("Followed Hyperlink", "HlinkTrav", { font: { fontColor: "#954F72", underline: "Single" } }),
  style("Note", "Note", { fill: "#FFFFCC", edges: box("Continuous", "#B2B2B2") }),
  style("Warning Text", "WarningText", { font: { fontColor: "#FF0000" } }),
  style("Explanatory Text", "ExplanatoryText", { font: { fontColor: "#7F7F7F", italic: true } }),
  style("Title", "SheetTitle", { font: { fontName: "Calibri Light", fontSize: 18, fontColor: DARK } }),
  style("Heading 1", "Heading1", {
    font: { fontSize: 15, fontColor: DARK, bold: true },
    edges: { bottom: line("Continuous", ACCENT_1, "Thick") },
  }),
  style("Heading 2", "Heading2", {
    font: { fontSize: 13, fontColor: DARK, bold: true },
    edges: { bottom: line("Continuous", tinted(ACCENT_1, 0.5), "Thick") },
  }),
  style("Heading 3", "Heading3", {
    font: { fontColor: DARK, bold: true },
    edges: { bottom: line("Continuous", tinted(ACCENT_1, 0.4), "Medium") },
  }),
  style("Heading 4", "Heading4", { font: { fontColor: DARK, bold: true } }),
  style("Input", "Input", {
    font: { fontColor: "#3F3F76" },
    fill: "#FFCC99",
    edges: box("Continuous", "#7F7F7F"),
  }),
  style("Output", "Output", {
    font: { fontColor: "#3F3F3F", bold: true },
    fill: "#F2F2F2",
    edges: box("Continuous", "#3F3F3F"),
  }),
  style("Calculation", "Calculation", {
    font: { fontColor: "#FA7D00", bold: true },
    fill: "#F2F2F2",
    edges: box("Continuous", "#7F7F7F"),
  }),
  style("Check Cell", "CheckCell", {
    font: { fontColor: "#FFFFFF", bold: true },
    fill: "#A5A5A5",
    edges: box("Double", "#3F3F3F"),
  }),
  style("Linked Cell", "LinkedCell", {
    font: { fontColor: "#FA7D00" },
    edges: { bottom: line("Double", "#FF8001") },
  }),
  style("Total", "Total", {
    font: { bold: true },
    edges: { top: line("Continuous", ACCENT_1), bottom: line("Double", ACCENT_1) },
  }),
  style("Good", "Good", { font: { fontColor: "#006100" }, fill: "#C6EFCE" }),
  style("Bad", "Bad", { font: { fontColor: "#9C0006" }, fill: "#FFC7CE" }),
  style("Neutral", "Neutral", { font: { fontColor: "#9C5700" }, fill: "#FFEB9C" }),
];

function accentStyles(color: string, index: number): readonly CellStyle[] {
  const accent = `Accent${index + 1}`;
  const light = (percent: number, text: string): CellStyle =>
    style(`${percent}% - ${accent}`, `${accent}_${percent}`, {
      font: { fontColor: text },
      fill: tinted(color, 1 - percent / 100),
    });
  return [
    style(accent, accent, { font: { fontColor: "#FFFFFF" }, fill: color }),
    light(20, "#000000"),
    light(40, "#000000"),
    light(60, "#FFFFFF"),
  ];
}

export const BUILT_IN_STYLES: readonly CellStyle[] = [NORMAL, ...GALLERY, ...ACCENTS.flatMap(accentStyles)];
