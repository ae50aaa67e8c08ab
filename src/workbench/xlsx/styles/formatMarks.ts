import type { Format } from "wasm-xlsxwriter/web";
import { PLAIN_FORMAT, READING_ORDERS } from "../../engine/looks/cellFormat";
import type { CellLook, ReadingOrder } from "../../engine/looks/cellFormat";
import { BUILT_IN_STYLES } from "../../engine/styles/builtInStyles";
import { escapeXml } from "../escapeXml";

/** What the writer has no words for in a format. */
interface Extra {
  readonly shrinkToFit: boolean;
  readonly readingOrder: ReadingOrder;
  readonly styleName: string;
}

/** A font's family is a number that Excel has five of: those from here on mark the formats that are not finished. */
const FIRST_MARK = 20;
const MOST_MARKS = 255 - FIRST_MARK;

/**
 * Fit to width, reading order and the names of cell styles: the writer numbers its formats itself, so each format with
 * one of these is marked in its font, and found again by the mark in the part with the styles.
 */
export class FormatMarks {
  private readonly extras: Extra[] = [];

  mark(format: Format, { shrinkToFit, readingOrder, styleName }: CellLook): Format {
    const isPlain = !shrinkToFit && readingOrder === "Context" && styleName === PLAIN_FORMAT.styleName;
    if (isPlain) return format;
    const extra = { shrinkToFit, readingOrder, styleName };
    const known = this.extras.findIndex((one) => JSON.stringify(one) === JSON.stringify(extra));
    const index = known >= 0 ? known : this.extras.push(extra) - 1;
    return index < MOST_MARKS ? format.setFontFamily(FIRST_MARK + index) : format;
  }

  /** The part "xl/styles.xml" with the marks taken out and what they stood for put in. */
  finish(xml: string): string {
    const marks = [...xml.matchAll(/<font>[\s\S]*?<\/font>/g)].map(
      ([font]) => this.extras[Number(/<family val="(\d+)"\/>/.exec(font)?.[1] ?? 0) - FIRST_MARK],
    );
    if (marks.every((mark) => mark === undefined)) return xml;
    const names = [...new Set(marks.flatMap((mark) => (mark ? [mark.styleName] : [])))].filter(
      (name) => name !== PLAIN_FORMAT.styleName,
    );
    const clean = xml.replace(/<family val="(\d+)"\/>/g, (family, value: string) =>
      Number(value) >= FIRST_MARK ? '<family val="2"/>' : family,
    );
    const models: (string | undefined)[] = [];
    const cells = clean.replace(/<cellXfs[\s\S]*?<\/cellXfs>/, (part) =>
      part.replace(/<xf [^>]*?(\/>|>[\s\S]*?<\/xf>)/g, (xf) => {
        const mark = marks[Number(/ fontId="(\d+)"/.exec(xf)?.[1] ?? 0)];
        if (!mark) return xf;
        const style = names.indexOf(mark.styleName);
        if (style >= 0) models[style] ??= xf;
        return withAlignment(xf, mark).replace(/ xfId="\d+"/, ` xfId="${style + 1}"`);
      }),
    );
    return withStyles(cells, names, models);
  }
}

function withAlignment(xf: string, { shrinkToFit, readingOrder }: Extra): string {
  const order = READING_ORDERS.indexOf(readingOrder);
  const attributes = (shrinkToFit ? ' shrinkToFit="1"' : "") + (order > 0 ? ` readingOrder="${order}"` : "");
  if (attributes === "") return xf;
  if (xf.includes("<alignment")) return xf.replace("<alignment", `<alignment${attributes}`);
  const start = /^<xf [^>]*?(?=\/?>)/.exec(xf)?.[0] ?? xf;
  const inside = xf.endsWith("/>") ? "" : xf.slice(start.length + 1, -"</xf>".length);
  return `${start} applyAlignment="1"><alignment${attributes}/>${inside}</xf>`;
}

/** A style looks as the first cell that has it. */
function withStyles(xml: string, names: readonly string[], models: readonly (string | undefined)[]): string {
  const xfs = models.map((model) =>
    (model ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>').replace(/ xfId="\d+"/, ""),
  );
  const entries = names.map((name, index) => {
    const builtIn = builtInId(name);
    const id = builtIn === null ? "" : ` builtinId="${builtIn}"`;
    return `<cellStyle name="${escapeXml(name)}" xfId="${index + 1}"${id}/>`;
  });
  return xml
    .replace(
      /<cellStyleXfs count="1">([\s\S]*?)<\/cellStyleXfs>/,
      (_, normal: string) =>
        `<cellStyleXfs count="${xfs.length + 1}">${normal}${xfs.join("")}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">([\s\S]*?)<\/cellStyles>/,
      (_, normal: string) =>
        `<cellStyles count="${entries.length + 1}">${normal}${entries.join("")}</cellStyles>`,
    );
}

/** Numbers of the built-in styles (ECMA-376 part 1, 18.8.7 and annex G.2), by their names in Excel's enumeration. */
const BUILT_IN_IDS: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  WholeComma: 6,
  WholeDollar: 7,
  Hlink: 8,
  HlinkTrav: 9,
  Note: 10,
  WarningText: 11,
  SheetTitle: 15,
  Heading1: 16,
  Heading2: 17,
  Heading3: 18,
  Heading4: 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  CheckCell: 23,
  LinkedCell: 24,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  ExplanatoryText: 53,
};
const FIRST_ACCENT = 29;

function builtInId(name: string): number | null {
  const builtIn = BUILT_IN_STYLES.find((style) => style.name === name)?.builtIn ?? null;
  if (builtIn === null) return null;
  const accent = /^Accent(\d)(?:_(\d)0)?$/.exec(builtIn);
  if (!accent) return BUILT_IN_IDS[builtIn] ?? null;
  // Each accent is followed by its tints of 20, 40 and 60 per cent.
  return FIRST_ACCENT + (Number(accent[1]) - 1) * 4 + Number(accent[2] ?? 0) / 2;
}
