import type { BorderDescr, Model } from "@odoo/o-spreadsheet";
import type { BorderLine } from "../borders/borderLine";
import type { GridBorder } from "../borders/gridBorder";
import type { CellBar } from "../conditionalFormats/cellBar";
import type { ConditionalStyle } from "../conditionalFormats/conditionalStyle";
import type { FillPattern } from "../looks/cellFormat";
import type { GridStyle } from "../looks/gridStyle";
import type { CellPaint } from "./cellPaint";

export type Getters = Model["getters"];
/** What is asked of the grid about a cell that is drawn. */
export type CellGetters = Pick<
  Getters,
  "getCellStyle" | "getEvaluatedCell" | "getTextWidth" | "shouldShowFormulas"
>;

export interface GridPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line that is drawn: its colour as the scheme has it, and Excel's line where it comes from one. */
export type PaintedLine = Pick<GridBorder, "color" | "line"> & Partial<BorderDescr>;

export interface PaintedPattern {
  readonly pattern: FillPattern;
  readonly fillColor: string;
  readonly patternColor: string;
}

export interface BoxContent {
  textLines: readonly string[];
  x: number;
  align: "left" | "center" | "right";
  readonly textWidth: number;
}

/** What o-spreadsheet 19.3.7 has worked out about a cell before it draws it, and what Excel's looks add. */
export interface PaintedBox extends Rect {
  disabledAnimation?: boolean;
  style: Omit<GridStyle & ConditionalStyle, keyof CellPaint> & CellPaint;
  border?: Readonly<Record<string, PaintedLine | undefined>> | undefined;
  dataBarFill?: CellBar | undefined;
  content?: BoxContent | undefined;
  clipRect?: Rect | undefined;
  isOverflow?: boolean;
  readonly icons?: Readonly<Record<string, { readonly size: number; readonly margin: number } | undefined>>;
  diagonals?: Readonly<Record<string, PaintedLine | undefined>>;
  pattern?: PaintedPattern;
}

export function toPaintedLine(line: BorderLine | undefined): PaintedLine | undefined {
  return line === undefined || line.style === "None" ? undefined : { color: line.color, line };
}
