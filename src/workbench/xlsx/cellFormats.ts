import type { Format } from "wasm-xlsxwriter/web";
import type { CellSnapshot } from "../engine/snapshot/workbookSnapshot";
import { PLAIN_FORMAT } from "../engine/looks/cellFormat";
import type { XlsxWriter } from "./xlsxWriter";

/** Formats for the writer, one for each look. What nobody set is left out: it is Excel's own default then. */
export class CellFormats {
  private readonly known = new Map<string, Format>();

  constructor(private readonly writer: XlsxWriter) {}

  of({ numberFormat, format }: Pick<CellSnapshot, "numberFormat" | "format">): Format {
    const key = JSON.stringify([numberFormat, format]);
    let known = this.known.get(key);
    if (!known) {
      known = this.create(numberFormat, format);
      this.known.set(key, known);
    }
    return known;
  }

  private create(numberFormat: string, look: CellSnapshot["format"]): Format {
    const { Format, FormatUnderline, Color } = this.writer;
    let format = new Format();
    if (numberFormat !== "General") format = format.setNumFormat(numberFormat);
    if (look.bold) format = format.setBold();
    if (look.italic) format = format.setItalic();
    if (look.strikethrough) format = format.setFontStrikethrough();
    if (look.underline !== null && look.underline !== "None")
      format = format.setUnderline(FormatUnderline.Single);
    if (look.wrapText) format = format.setTextWrap();
    if (look.fontSize !== null && look.fontSize !== PLAIN_FORMAT.fontSize)
      format = format.setFontSize(look.fontSize);
    if (look.fontColor !== null && look.fontColor.toUpperCase() !== PLAIN_FORMAT.fontColor)
      format = format.setFontColor(Color.parse(look.fontColor));
    if (look.fillColor !== null && look.fillColor !== PLAIN_FORMAT.fillColor)
      format = format.setBackgroundColor(Color.parse(look.fillColor));
    return this.aligned(format, look);
  }

  private aligned(given: Format, { horizontalAlignment, verticalAlignment }: CellSnapshot["format"]): Format {
    const { FormatAlign } = this.writer;
    const horizontal = { ...FormatAlign, CenterAcrossSelection: FormatAlign.CenterAcross };
    const vertical = {
      Top: FormatAlign.Top,
      Center: FormatAlign.VerticalCenter,
      Justify: FormatAlign.VerticalJustify,
      Distributed: FormatAlign.VerticalDistributed,
    };
    let format = given;
    if (horizontalAlignment !== null && horizontalAlignment !== "General")
      format = format.setAlign(horizontal[horizontalAlignment]);
    if (verticalAlignment !== null && verticalAlignment !== "Bottom")
      format = format.setAlign(vertical[verticalAlignment]);
    return format;
  }
}
