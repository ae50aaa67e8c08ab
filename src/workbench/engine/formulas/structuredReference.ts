import { formatAddress } from "../address";
import type { CellPosition } from "../area";
import type { TableInfo } from "../tables/tableStore";

/** A table as references see it. */
export interface ReferenceTable extends TableInfo {
  readonly sheetName: string;
  readonly columns: readonly string[];
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rewrites what stands in the brackets of a structured reference to an absolute address.
 * Gives "#REF" (the grid's #REF!) for an unknown column or a part that the table does not have, null when the text is no such reference.
 */
export function resolveStructuredReference(
  table: ReferenceTable,
  brackets: string,
  position: CellPosition,
): string | null {
  const parts = partsOf(brackets);
  if (!parts) return null;
  const rows = rowsOf(table, parts.items, position);
  const columns = columnsOf(table, parts.columns);
  if (!rows || !columns || rows.top > rows.bottom) return "#REF";
  return formatAddress(table.sheetName, { ...rows, left: columns.left, right: columns.right }, true);
}

interface Parts {
  readonly items: readonly string[];
  /** None, one, or first and last of a run of columns. */
  readonly columns: readonly string[];
}

/** "[A]", "[@A]", "[@]", "[#All]", "[[#Headers],[A]:[B]]", "[@[A]:[B]]". */
function partsOf(brackets: string): Parts | null {
  if (!brackets.startsWith("[") || !brackets.endsWith("]")) return null;
  const inside = brackets.slice(1, -1).trim();
  if (inside.startsWith("@")) {
    const rest = inside.slice(1).trim();
    const columns = rest === "" ? [] : rest.startsWith("[") ? bracketed(rest) : [rest];
    return { items: ["#this row"], columns: columns.map(unescape) };
  }
  const all = inside.startsWith("[") ? bracketed(inside) : inside === "" ? [] : [inside];
  const items = all.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  return { items, columns: all.filter((part) => !part.startsWith("#")).map(unescape) };
}

function bracketed(text: string): string[] {
  return [...text.matchAll(/\[((?:'[\s\S]|[^\]'])*)\]/g)].map((match) => (match[1] ?? "").trim());
}

function unescape(column: string): string {
  return column.replace(/'([\s\S])/g, "$1");
}

function rowsOf(table: ReferenceTable, items: readonly string[], position: CellPosition): Rows | null {
  if (items.length === 0) return dataRows(table);
  const all = items.map((item) => rowsOfItem(table, item, position));
  const held = all.filter((rows): rows is Rows => rows !== null);
  if (held.length < all.length) return null;
  return {
    top: Math.min(...held.map((rows) => rows.top)),
    bottom: Math.max(...held.map((rows) => rows.bottom)),
  };
}

function rowsOfItem(table: ReferenceTable, item: string, position: CellPosition): Rows | null {
  const { top, bottom } = table.area;
  switch (item) {
    case "#all":
      return { top, bottom };
    case "#data":
      return dataRows(table);
    case "#headers":
      return table.showHeaders ? { top, bottom: top } : null;
    case "#totals":
      return table.showTotals ? { top: bottom, bottom } : null;
    case "#this row":
      return position.row >= dataRows(table).top && position.row <= dataRows(table).bottom
        ? { top: position.row, bottom: position.row }
        : null;
    default:
      return null;
  }
}

function dataRows({ area, showHeaders, showTotals }: ReferenceTable): Rows {
  return { top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

function columnsOf(table: ReferenceTable, names: readonly string[]): { left: number; right: number } | null {
  if (names.length === 0) return { left: table.area.left, right: table.area.right };
  const lower = table.columns.map((column) => column.toLowerCase());
  const indexes = names.map((name) => lower.indexOf(name.trim().toLowerCase()));
  if (indexes.includes(-1)) return null;
  return { left: table.area.left + Math.min(...indexes), right: table.area.left + Math.max(...indexes) };
}
