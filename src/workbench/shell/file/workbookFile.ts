import type { ParsedAddress } from "../../engine/address";
import type { CellFormat } from "../../engine/looks/cellFormat";

/** A workbook that the page opens: sheets with texts, formulas and looks (docs/workbench.md, "Opening a workbook"). */
export interface WorkbookFile {
  /** At least one. */
  readonly sheets: readonly SheetFile[];
}

export interface SheetFile {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly CellFile[];
  readonly looks: readonly LooksFile[];
}

export type Rectangle = Omit<ParsedAddress, "sheetName">;

export interface CellFile {
  readonly row: number;
  readonly column: number;
  /** Text is text, also where it starts with "="; only `formula` is one. */
  readonly content: string | number | boolean | { readonly formula: string };
}

export interface LooksFile {
  readonly area: Rectangle;
  readonly format: Partial<CellFormat>;
  /** Excel's format code, or null to leave it. */
  readonly numberFormat: string | null;
}
