import type { FontLook } from "../../engine/charts/info/chartLooks";
import type { TextRun } from "../../engine/charts/info/chartTextInfo";
import { element, group, textElement } from "./element";
import { fontXml } from "./shapeXml";
import { TEXT_COLOR } from "./automaticLooks";

const UNITS_PER_DEGREE = 60_000;

export function automaticFont(size: number, ...looks: readonly (FontLook | undefined)[]): FontLook {
  return Object.assign({ size, bold: false, color: TEXT_COLOR }, ...looks) as FontLook;
}

function bodyXml(orientation: number | undefined): string {
  if (orientation === undefined) return "<a:bodyPr/>";
  if (orientation === 180) return element("a:bodyPr", { rot: 0, vert: "wordArtVert" });
  return element("a:bodyPr", { rot: -orientation * UNITS_PER_DEGREE, vert: "horz" });
}

/** The look of a text that Excel makes itself. */
export function textLookXml(font: FontLook, orientation?: number): string {
  const paragraph = group("a:p", group("a:pPr", fontXml("a:defRPr", font)), '<a:endParaRPr lang="en-US"/>');
  return `<c:txPr>${bodyXml(orientation)}<a:lstStyle/>${paragraph}</c:txPr>`;
}

interface RichText {
  readonly text: string;
  readonly font: FontLook;
  readonly runs?: readonly TextRun[] | undefined;
  readonly orientation?: number | undefined;
}

/** Text of its own, one paragraph for each line. */
export function richXml({ text, font, runs = [], orientation }: RichText): string {
  let start = 0;
  const paragraphs = text.split("\n").map((line) => {
    const written = lineRuns({ line, start, font, runs });
    start += line.length + 1;
    return `<a:p>${group("a:pPr", fontXml("a:defRPr", font))}${written}</a:p>`;
  });
  return `<c:rich>${bodyXml(orientation)}<a:lstStyle/>${paragraphs.join("")}</c:rich>`;
}

interface Line {
  readonly line: string;
  /** Of the line in the whole text. */
  readonly start: number;
  readonly font: FontLook;
  readonly runs: readonly TextRun[];
}

/** Cut where the look changes; later runs go over earlier ones. */
function lineRuns({ line, start, font, runs }: Line): string {
  const end = start + line.length;
  const inLine = runs.filter((run) => run.start < end && run.start + run.length > start);
  const cuts = inLine.flatMap((run) => [run.start, run.start + run.length]);
  const edges = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])];
  edges.sort((one, other) => one - other);
  return edges
    .slice(0, -1)
    .map((from, index) => {
      const covering = inLine.filter((run) => run.start <= from && run.start + run.length > from);
      const look: FontLook = Object.assign({}, font, ...covering.map((run) => run.font));
      const part = line.slice(from - start, (edges[index + 1] ?? end) - start);
      return group("a:r", fontXml("a:rPr", look), textElement("a:t", part));
    })
    .join("");
}
