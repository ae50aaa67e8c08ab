import { parseAddress } from "../../engine/address";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import type { TableInfo } from "../../engine/tables/tableStore";
import { invalidArgument } from "../refusals";

export function wholeSheet(sheetId: string): Area {
  return { sheetId, top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

/** Whole rows or columns, whose cells Excel neither lists nor takes one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
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
