import type { Format } from "wasm-xlsxwriter/web";
import { NO_LINE } from "../../engine/borders/borderLine";
import type { BorderLine } from "../../engine/borders/borderLine";
import { PLAIN_FORMAT } from "../../engine/looks/cellFormat";
import type { CellLook } from "../../engine/looks/cellFormat";
import type { CellSnapshot } from "../../engine/snapshot/workbookSnapshot";
import type { XlsxWriter } from "../xlsxWriter";
import { writerLine } from "./lineNames";
import type { FormatMarks } from "./formatMarks";
import { writerPattern } from "./patternNames";

type Looks = Pick<CellSnapshot, "numberFormat" | "format" | "edges">;

/** Formats for the writer, one for each look. What nobody set is left out: it is Excel's own default then. */
export class CellFormats {
  private readonly known = new Map<string, Format>();

  constructor(
    private readonly writer: XlsxWriter,
    private readonly marks: FormatMarks,
  ) {}

  of({ numberFormat, format, edges }: Looks): Format {
    const key = JSON.stringify([numberFormat, format, edges]);
    let known = this.known.get(key);
    if (!known) {
      known = this.create({ numberFormat, format, edges });
      this.known.set(key, known);
    }
    return known;
  }

  private create({ numberFormat, format: given, edges }: Looks): Format {
    const { Format } = this.writer;
    const look = completed(given);
    let format = new Format();
    if (numberFormat !== "General") format = format.setNumFormat(numberFormat);
    format = this.withFont(format, look);
    format = this.withFill(format, look);
    format = this.withAlignment(format, look);
    format = this.withDiagonals(format, look);
    if (!look.locked) format = format.setUnlocked();
    if (look.formulaHidden) format = format.setHidden();
    if (edges) format = this.withEdges(format, edges);
    return this.marks.mark(format, look);
  }

  private withFont(given: Format, look: CellLook): Format {
    const { FormatScript, FormatUnderline } = this.writer;
    let format = given;
    if (look.bold) format = format.setBold();
    if (look.italic) format = format.setItalic();
    if (look.strikethrough) format = format.setFontStrikethrough();
    if (look.underline !== "None") format = format.setUnderline(FormatUnderline[UNDERLINES[look.underline]]);
    if (look.subscript) format = format.setFontScript(FormatScript.Subscript);
    if (look.superscript) format = format.setFontScript(FormatScript.Superscript);
    if (look.fontName !== PLAIN_FORMAT.fontName) format = format.setFontName(look.fontName);
    if (look.fontSize !== PLAIN_FORMAT.fontSize) format = format.setFontSize(look.fontSize);
    return look.fontColor === PLAIN_FORMAT.fontColor
      ? format
      : format.setFontColor(this.color(look.fontColor));
  }

  private withFill(format: Format, { fillColor, fillPattern, patternColor }: CellLook): Format {
    if (fillColor === "") return format;
    const filled = format.setBackgroundColor(this.color(fillColor));
    if (fillPattern === "None" || fillPattern === "Solid") return filled;
    const pattern = this.writer.FormatPattern[writerPattern(fillPattern)];
    return filled.setPattern(pattern).setForegroundColor(this.color(patternColor));
  }

  private withAlignment(given: Format, look: CellLook): Format {
    const { FormatAlign } = this.writer;
    const { horizontalAlignment, verticalAlignment, textOrientation } = look;
    const horizontal = { ...FormatAlign, CenterAcrossSelection: FormatAlign.CenterAcross };
    let format = given;
    if (horizontalAlignment !== "General") format = format.setAlign(horizontal[horizontalAlignment]);
    if (verticalAlignment !== "Bottom") format = format.setAlign(FormatAlign[VERTICAL[verticalAlignment]]);
    if (look.wrapText) format = format.setTextWrap();
    if (look.indentLevel > 0) format = format.setIndent(look.indentLevel);
    // The writer's number for letters one below the other.
    if (textOrientation !== 0) format = format.setRotation(textOrientation === 180 ? 270 : textOrientation);
    return format;
  }

  private withEdges(format: Format, edges: NonNullable<Looks["edges"]>): Format {
    const draw = (
      to: Format,
      { top, bottom, left, right }: Readonly<Record<"top" | "bottom" | "left" | "right", BorderLine>>,
    ): Format => {
      const styleOf = (line: BorderLine) => this.writer.FormatBorder[writerLine(line) ?? "None"];
      return to
        .setBorderTop(styleOf(top))
        .setBorderTopColor(this.color(top.color))
        .setBorderBottom(styleOf(bottom))
        .setBorderBottomColor(this.color(bottom.color))
        .setBorderLeft(styleOf(left))
        .setBorderLeftColor(this.color(left.color))
        .setBorderRight(styleOf(right))
        .setBorderRightColor(this.color(right.color));
    };
    return draw(format, edges);
  }

  /** A file has one line for both diagonals. */
  private withDiagonals(format: Format, { diagonalDown, diagonalUp }: CellLook): Format {
    const { FormatBorder, FormatDiagonalBorder } = this.writer;
    const isDown = diagonalDown.style !== "None";
    const isUp = diagonalUp.style !== "None";
    if (!isDown && !isUp) return format;
    const line = isDown ? diagonalDown : diagonalUp;
    const kind = isDown && isUp ? "BorderUpDown" : isDown ? "BorderDown" : "BorderUp";
    return format
      .setBorderDiagonal(FormatBorder[writerLine(line) ?? "Thin"])
      .setBorderDiagonalColor(this.color(line.color))
      .setBorderDiagonalType(FormatDiagonalBorder[kind]);
  }

  private color(color: string) {
    return this.writer.Color.parse(color);
  }
}

const UNDERLINES = {
  Single: "Single",
  Double: "Double",
  SingleAccountant: "SingleAccounting",
  DoubleAccountant: "DoubleAccounting",
} as const;
const VERTICAL = {
  Top: "Top",
  Center: "VerticalCenter",
  Justify: "VerticalJustify",
  Distributed: "VerticalDistributed",
} as const;

/** What is not known of one cell is as in a plain one. */
function completed(format: Looks["format"]): CellLook {
  const known = Object.entries(format).filter(([, value]) => value !== null);
  return { ...PLAIN_FORMAT, diagonalDown: NO_LINE, diagonalUp: NO_LINE, ...Object.fromEntries(known) };
}
