import { helpers, constants } from "@odoo/o-spreadsheet";
import type { CellPosition } from "../area";
import { toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";

export const GENERAL = "General";

/**
 * Number formats by Excel's codes. The grid reads most of them as they are; of the others it gets the nearest that
 * it can draw, and the code itself is kept beside.
 */
export class NumberFormats {
  private readonly codes = new Map<string, string>();
  private readonly gridFormats = new Map<string, string>();

  constructor(private readonly grid: Grid) {}

  /** What the grid shall draw for a code; "" for General. */
  toGridFormat(code: string): string {
    const known = this.gridFormats.get(code);
    if (known !== undefined) return known;
    const candidates = [code, simplified(code), simplified(code).split(";")[0] ?? "", ""];
    const format = code.toLowerCase() === "general" ? "" : (candidates.find(isReadable) ?? "");
    this.gridFormats.set(code, format);
    return format;
  }

  /** To be called once the cell has its grid format. */
  remember(position: CellPosition, code: string): void {
    const cell = this.grid.model.getters.getCell(toGridPosition(position));
    const format = this.toGridFormat(code);
    if (cell && format !== "" && format !== code) this.codes.set(`${cell.id}|${format}`, code);
  }

  read(position: CellPosition): string {
    const cell = this.grid.getters.getCell(toGridPosition(position));
    if (!cell?.format) return GENERAL;
    return this.codes.get(`${cell.id}|${cell.format}`) ?? cell.format;
  }
}

/** Without colours, conditions, locales, padding and fill characters. */
function simplified(code: string): string {
  return code
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => (symbol === "" ? "" : `"${symbol}"`))
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .replace(/General/gi, "0.##########");
}

function isReadable(format: string): boolean {
  if (format === "") return true;
  try {
    for (const value of [1234.5, -1, 0])
      helpers.formatValue(value, { format, locale: constants.DEFAULT_LOCALE });
    return true;
  } catch {
    // The grid throws for a format that it cannot read; that is the question here.
    return false;
  }
}
