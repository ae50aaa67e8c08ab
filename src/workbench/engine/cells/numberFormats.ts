import { constants, helpers } from "@odoo/o-spreadsheet";
import type { Cell } from "@odoo/o-spreadsheet";
import type { GridStyle } from "../looks/gridStyle";

export const GENERAL = "General";

const gridFormats = new Map<string, string>();

/**
 * What the grid shall take a code of Excel for; "" for General. It reads most codes as they are; of the others it gets
 * the nearest that it can read, and the code itself stands beside, in the cell's style.
 */
export function toGridFormat(code: string): string {
  const known = gridFormats.get(code);
  if (known !== undefined) return known;
  const candidates = [code, simplified(code), simplified(code).split(";")[0] ?? ""];
  const isGeneral = code.toLowerCase() === "general";
  const format = isGeneral ? "" : (candidates.find((one) => one !== "" && isReadable(one)) ?? "0");
  gridFormats.set(code, format);
  return format;
}

/** The format and, where it is not the code itself, the style with the code, for a cell that gets the code. */
export function formatChange(
  code: string,
  before: GridStyle | undefined,
): { readonly format: string; readonly style?: GridStyle } {
  const format = toGridFormat(code);
  const kept = format === "" || format === code ? undefined : code;
  return before?.code === kept ? { format } : { format, style: { ...before, code: kept } };
}

/** Excel's code of a cell's number format. A code in the style counts as long as no user has set another format. */
export function codeOf(cell: Cell | undefined): string {
  if (!cell?.format) return GENERAL;
  const { code } = (cell.style ?? {}) as GridStyle;
  return code !== undefined && toGridFormat(code) === cell.format ? code : cell.format;
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
  try {
    for (const value of [1234.5, -1, 0])
      helpers.formatValue(value, { format, locale: constants.DEFAULT_LOCALE });
    return true;
  } catch {
    // The grid throws for a format that it cannot read; that is the question here.
    return false;
  }
}
