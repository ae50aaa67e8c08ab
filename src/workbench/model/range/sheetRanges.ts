import { parseAddress } from "../../engine/address";
import {
  columnCountOf,
  intersectionOf,
  isSameArea,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCountOf,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import type { TableInfo } from "../../engine/tables/tableStore";
import { invalidArgument } from "../refusals";

export function wholeSheet(sheetId: string): Area {
  return { sheetId, top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

/** Throws InvalidArgument for an area that leaves the sheet or has nothing in it. */
export function checkedArea(area: Area): Area {
  const isInside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!isInside || area.top > area.bottom || area.left > area.right) throw invalidArgument();
  return area;
}

/** An address, a name or a table's name, as scripts give it; `sheetId` is where an address without a sheet points. */
export function resolveRange(engine: Engine, text: string, sheetId: string): Area {
  const address = parseAddress(text.replace(/^=/, ""));
  if (address) {
    const { sheetName, ...cells } = address;
    return { sheetId: sheetName === null ? sheetId : sheetNamed(engine, sheetName), ...cells };
  }
  const area = areaOfName(engine, text, sheetId) ?? bodyOfTable(engine, text);
  if (!area) throw invalidArgument();
  return area;
}

function sheetNamed(engine: Engine, name: string): string {
  const sheet = engine.sheets.list().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw invalidArgument();
  return sheet.id;
}

/** "Rate", as the sheet means it, or "Sheet1!Rate". */
function areaOfName(engine: Engine, text: string, sheetId: string): Area | null {
  const at = text.lastIndexOf("!");
  const sheet = at < 0 ? sheetId : sheetNamed(engine, unquoted(text.slice(0, at)));
  const info = engine.names.resolve(text.slice(at + 1), sheet);
  return info ? engine.names.area(info) : null;
}

function unquoted(sheetName: string): string {
  return /^'.*'$/.test(sheetName) ? sheetName.slice(1, -1).replaceAll("''", "'") : sheetName;
}

function bodyOfTable(engine: Engine, name: string): Area | null {
  const table = engine.tables.list().find((one) => one.name.toLowerCase() === name.toLowerCase());
  return table ? tableBody(table) : null;
}

export function tableBody({ area, showHeaders, showTotals }: TableInfo): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/** The used part of an area, or null. */
export function usedPart(engine: Engine, area: Area, valuesOnly: boolean): Area | null {
  const used = engine.cells.usedArea(area.sheetId, valuesOnly);
  const shared = used && intersectionOf(used, area);
  if (!used || !shared) return null;
  return isSameArea(shared, used) ? used : shrink(engine, shared);
}

/** The sheet's used area may reach into a part of it only by its corners. */
function shrink(engine: Engine, area: Area): Area | null {
  const values = engine.cells.values(area);
  const formulas = engine.cells.formulas(area);
  const isUsed = (row: number, column: number): boolean =>
    values[row]?.[column] !== "" || formulas[row]?.[column] !== "";
  const columnCount = columnCountOf(area);
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const rows = indexes(rowCountOf(area)).filter((row) =>
    indexes(columnCount).some((column) => isUsed(row, column)),
  );
  const [firstRow, lastRow] = [rows[0], rows.at(-1)];
  if (firstRow === undefined || lastRow === undefined) return null;
  const columns = indexes(columnCount).filter((column) => rows.some((row) => isUsed(row, column)));
  return {
    sheetId: area.sheetId,
    top: area.top + firstRow,
    bottom: area.top + lastRow,
    left: area.left + (columns[0] ?? 0),
    right: area.left + (columns.at(-1) ?? 0),
  };
}
