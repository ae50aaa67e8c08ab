import { constants, helpers } from "@odoo/o-spreadsheet";
import { literalInput } from "./literalInput";
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

/** What gives a cell the code: the grid's format, the code in the style where the grid has not got it, and text that stays text. */
export interface FormatChange {
  readonly format: string;
  readonly style?: GridStyle;
  readonly content?: string;
}

export function formatChange(code: string, cell: Cell | undefined): FormatChange {
  const before = cell?.style as GridStyle | undefined;
  const format = code === TEXT && holdsNoText(cell) ? BESIDE_TEXT : toGridFormat(code);
  const kept = format === "" || format === code ? undefined : code;
  const content = contentAfter(cell, format);
  return {
    format,
    ...(before?.code === kept ? {} : { style: { ...before, code: kept } }),
    ...(content === undefined ? {} : { content }),
  };
}

/** Excel's code of a cell's number format. A code in the style counts as long as no user has set another format. */
export function codeOf(cell: Cell | undefined): string {
  if (!cell?.format) return GENERAL;
  const { code } = (cell.style ?? {}) as GridStyle;
  const gridFormat = code === TEXT ? BESIDE_TEXT : code && toGridFormat(code);
  return code !== undefined && gridFormat === cell.format ? code : cell.format;
}

/** Excel's and the grid's format for text. */
export const TEXT = "@";
/** What a cell has for "@" that holds a number or a formula: in Excel they stay what they are, in the grid's "@" they are text. */
const BESIDE_TEXT = "0.###########";

function holdsNoText(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.format === TEXT) return false;
  return cell.isFormula || (cell.content !== "" && typeof cell.parsedValue !== "string");
}

/** In "@" the grid takes contents as they are; in all other formats what looks like a number is one. Undefined for no change. */
function contentAfter(cell: Cell | undefined, format: string): string | undefined {
  if (!cell || cell.isFormula || cell.content === "") return undefined;
  const { content } = cell;
  const isText = cell.format === TEXT;
  if (isText === (format === TEXT) || content.startsWith("'=")) return undefined;
  const changed = isText ? String(literalInput(content, false)) : content.replace(/^'/, "");
  return changed === content ? undefined : changed;
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
