import { NO_LINE } from "../borders/borderLine";
import type { BorderLine } from "../borders/borderLine";

/** The looks of cells in Excel's words; the order of each list is that of Microsoft's reference. */

export const HORIZONTAL_ALIGNMENTS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL_ALIGNMENTS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
export const FILL_PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

export type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];
export type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];
export type ReadingOrder = (typeof READING_ORDERS)[number];
export type Underline = (typeof UNDERLINES)[number];
export type FillPattern = (typeof FILL_PATTERNS)[number];

/** The look of one cell. */
export interface CellLook {
  /** "#RRGGBB" as shown, its tint included; "" for no fill. */
  readonly fillColor: string;
  /** From -1 (black) to 1 (white): how far the shown colour is from the one that was set. */
  readonly fillTint: number;
  readonly fillPattern: FillPattern;
  /** Colour of the pattern's lines or dots. */
  readonly patternColor: string;
  readonly patternTint: number;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontTint: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  /** 0 to 250 characters. */
  readonly indentLevel: number;
  readonly autoIndent: boolean;
  readonly readingOrder: ReadingOrder;
  /** Degrees from -90 to 90, or 180 for letters one below the other. */
  readonly textOrientation: number;
  readonly diagonalDown: BorderLine;
  readonly diagonalUp: BorderLine;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell style by its name. */
  readonly styleName: string;
}

/** Looks of an area: `null` where its cells differ. */
export type CellFormat = { readonly [Key in keyof CellLook]: CellLook[Key] | null };

/** The look of a cell that nobody touched, as in a new workbook of Excel. */
export const PLAIN_FORMAT: CellLook = {
  fillColor: "",
  fillTint: 0,
  fillPattern: "None",
  patternColor: "#000000",
  patternTint: 0,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fontTint: 0,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  autoIndent: false,
  readingOrder: "Context",
  textOrientation: 0,
  diagonalDown: NO_LINE,
  diagonalUp: NO_LINE,
  locked: true,
  formulaHidden: false,
  styleName: "Normal",
};

/** What several looks have in common. */
export function commonFormat(formats: readonly CellFormat[]): CellFormat {
  const [first = PLAIN_FORMAT, ...others] = formats;
  return others.reduce(agreement, first);
}

function agreement(one: CellFormat, other: CellFormat): CellFormat {
  if (one === other) return one;
  const same = Object.entries(one).map(([key, value]) => [
    key,
    isSameLook(other[key as keyof CellFormat], value) ? value : null,
  ]);
  return Object.fromEntries(same) as unknown as CellFormat;
}

/** Whether two values of one key of a look are the same: lines are objects, all others are plain. */
export function isSameLook(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === "object" && JSON.stringify(one) === JSON.stringify(other);
}
