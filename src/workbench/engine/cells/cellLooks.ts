import type { Style } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import type { CellFormat } from "./cellStore";
import { forEachCell, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const POINTS_PER_PIXEL = 72 / 96;
/** The grid's own defaults, as Excel's names. */
const POINTS = 10;
/** The button and the gaps beside it, in pixels. */
const FILTER_BUTTON = 22;

/** Fonts, fills, alignment and sizes. */
export class CellLooks {
  constructor(private readonly grid: Grid) {}

  format(area: Area): CellFormat {
    const formats: CellFormat[] = [];
    const part = this.grid.existingPart(area);
    const seen = new Set<unknown>();
    if (part) {
      forEachCell(part, (row, column) => {
        const position = { sheetId: part.sheetId, col: part.left + column, row: part.top + row };
        const style = this.grid.getters.getCell(position)?.style;
        if (seen.has(style)) return;
        seen.add(style);
        formats.push(toFormat(style ?? {}));
      });
    }
    return formats.length === 0 ? toFormat({}) : formats.reduce(agreement);
  }

  setFormat(area: Area, patch: Partial<CellFormat>): void {
    const style = toStyle(patch);
    if (Object.keys(style).length === 0) return;
    this.grid.runSoon((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      const getters = this.grid.model.getters;
      const bottom = Math.min(area.bottom, getters.getNumberRows(area.sheetId) - 1);
      const right = Math.min(area.right, getters.getNumberCols(area.sheetId) - 1);
      dispatch("SET_FORMATTING", {
        sheetId: area.sheetId,
        target: [toZone({ ...area, bottom, right })],
        style,
      });
    });
  }

  columnWidth(area: Area): number | null {
    return this.commonSize(area, "COL");
  }

  rowHeight(area: Area): number | null {
    return this.commonSize(area, "ROW");
  }

  /** In points; beyond the grid all rows and columns have the size of its last ones. */
  box(area: Area): { left: number; top: number; width: number; height: number } {
    const { getters } = this.grid;
    const { sheetId } = area;
    const lastColumn = getters.getNumberCols(sheetId) - 1;
    const lastRow = getters.getNumberRows(sheetId) - 1;
    const columnEnd = (count: number): number =>
      sumOf(Math.min(count, lastColumn + 1), (index) => getters.getColSize(sheetId, index)) +
      Math.max(0, count - lastColumn - 1) * getters.getColSize(sheetId, lastColumn);
    const rowEnd = (count: number): number =>
      sumOf(Math.min(count, lastRow + 1), (index) => getters.getRowSize(sheetId, index)) +
      Math.max(0, count - lastRow - 1) * getters.getRowSize(sheetId, lastRow);
    const left = columnEnd(area.left) * POINTS_PER_PIXEL;
    const top = rowEnd(area.top) * POINTS_PER_PIXEL;
    const width = columnEnd(area.right + 1) * POINTS_PER_PIXEL - left;
    return { left, top, width, height: rowEnd(area.bottom + 1) * POINTS_PER_PIXEL - top };
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.resize(area, "COL", pixels);
  }

  setRowHeight(area: Area, pixels: number): void {
    this.resize(area, "ROW", pixels);
  }

  /** Room for the longest text; wide characters count twice. There is no canvas to measure with in every host. */
  autofitColumns(area: Area): void {
    const part = this.grid.existingPart(area);
    if (!part) return;
    for (let column = part.left; column <= part.right; column += 1) {
      let widest = 0;
      for (let row = part.top; row <= part.bottom; row += 1) {
        widest = Math.max(widest, this.textWidth({ sheetId: part.sheetId, col: column, row }));
      }
      if (widest > 0) this.resize({ ...part, left: column, right: column }, "COL", widest);
    }
  }

  /** In pixels, 0 for an empty cell; a filter button takes its place beside the text. */
  private textWidth(position: { sheetId: string; col: number; row: number }): number {
    const { getters } = this.grid;
    const characters = widthInCharacters(getters.getEvaluatedCell(position).formattedValue);
    if (characters === 0) return 0;
    return characters * 8 + 12 + (getters.isFilterHeader(position) ? FILTER_BUTTON : 0);
  }

  autofitRows(area: Area): void {
    this.resize(area, "ROW", null);
  }

  private resize(area: Area, dimension: "COL" | "ROW", size: number | null): void {
    this.grid.runSoon((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      const getters = this.grid.model.getters;
      const count =
        dimension === "COL" ? getters.getNumberCols(area.sheetId) : getters.getNumberRows(area.sheetId);
      const first = dimension === "COL" ? area.left : area.top;
      const last = Math.min(dimension === "COL" ? area.right : area.bottom, count - 1);
      const elements = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      dispatch("RESIZE_COLUMNS_ROWS", { sheetId: area.sheetId, dimension, elements, size });
    });
  }

  private commonSize(area: Area, dimension: "COL" | "ROW"): number | null {
    const part = this.grid.existingPart(area) ?? { ...area, bottom: area.top, right: area.left };
    const { getters } = this.grid;
    const isColumn = dimension === "COL";
    const sizes = new Set<number>();
    for (
      let index = isColumn ? part.left : part.top;
      index <= (isColumn ? part.right : part.bottom);
      index += 1
    ) {
      sizes.add(isColumn ? getters.getColSize(part.sheetId, index) : getters.getRowSize(part.sheetId, index));
    }
    return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
  }
}

function toFormat(style: Style): CellFormat {
  return {
    fillColor: style.fillColor ?? "",
    fontColor: style.textColor ?? "#000000",
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontSize: style.fontSize ?? POINTS,
    horizontalAlignment: style.align ? ALIGNMENTS[style.align] : "General",
    verticalAlignment: VERTICAL[style.verticalAlign ?? "bottom"],
    wrapText: style.wrapping === "wrap",
  };
}

function toStyle(patch: Partial<CellFormat>): Style {
  const style: Style = {};
  if (patch.fillColor !== undefined && patch.fillColor !== null) style.fillColor = patch.fillColor;
  if (patch.fontColor !== undefined && patch.fontColor !== null) style.textColor = patch.fontColor;
  for (const key of ["bold", "italic", "underline", "strikethrough"] as const) {
    const value = patch[key];
    if (value !== undefined && value !== null) style[key] = value;
  }
  if (patch.fontSize !== undefined && patch.fontSize !== null) style.fontSize = patch.fontSize;
  if (patch.horizontalAlignment) style.align = keyOf(ALIGNMENTS, patch.horizontalAlignment);
  if (patch.verticalAlignment) style.verticalAlign = keyOf(VERTICAL, patch.verticalAlignment);
  if (patch.wrapText !== undefined && patch.wrapText !== null)
    style.wrapping = patch.wrapText ? "wrap" : "overflow";
  return style;
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, name: string): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === name);
}

function agreement(one: CellFormat, other: CellFormat): CellFormat {
  const same = Object.entries(one).map(([key, value]) => [
    key,
    other[key as keyof CellFormat] === value ? value : null,
  ]);
  return Object.fromEntries(same) as unknown as CellFormat;
}

function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

function sumOf(count: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += sizeOf(index);
  return sum;
}
