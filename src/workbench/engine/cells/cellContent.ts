import type { Cell } from "@odoo/o-spreadsheet";
import type { GridStyle } from "../looks/gridStyle";
import type { ClearKind } from "./cellStore";
import { formatChange, GENERAL, TEXT } from "./numberFormats";
import type { FormatChange } from "./numberFormats";

/** A lone "=" is text. */
export function isFormula(content: string): boolean {
  return content.length > 1 && content.startsWith("=");
}

/** What clearing leaves of a cell; links are no formats. */
export function clearedOf(cell: Cell, kind: ClearKind): ClearedCell {
  if (kind === "contents") return { content: "" };
  if (kind === "all") return { content: "", style: null, format: "" };
  const { link } = (cell.style ?? {}) as GridStyle;
  const style: GridStyle | null = link ? { link } : null;
  return { ...formatChange(GENERAL, cell), style };
}

interface ClearedCell {
  readonly content?: string;
  readonly style?: GridStyle | null;
  readonly format?: string;
}

/** In a cell with the text format all that is written is text. An apostrophe in front is no part of it. */
export function textChange(
  written: string,
  cell: Cell | undefined,
): Required<FormatChange> | { content: string } {
  const text = written.replace(/^'/, "");
  const content = isFormula(text) ? `'${text}` : text;
  if (cell?.format === TEXT) return { content };
  return { content, format: TEXT, style: { ...cell?.style, code: undefined } };
}
