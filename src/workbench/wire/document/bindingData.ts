import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { BindingInfo } from "../../engine/bindings/bindingStore";
import type { Engine } from "../../engine/engine";
import type { ModelObject } from "../../model/member";
import { dataArea } from "./bindingWire";
import { cellCountOf, hasOptions, isRectangle, parseCellData } from "./cellData";
import type { CellData } from "./cellData";
import { commonErrors } from "./commonErrors";
import { rangeObject, setValue } from "./modelAccess";

/** What `getDataAsync` and `setDataAsync` of a binding do. */
export interface Bound {
  readonly engine: Engine;
  readonly workbook: ModelObject;
  readonly binding: BindingInfo;
  /** All of what is bound; of a table its headers too. */
  readonly area: Area;
}

export type Request = Readonly<Record<string, unknown>>;

/** On the web (learn.microsoft.com/javascript/api/office/office.binding#setdataasync). */
const MOST_CELLS = 20_000;

export function readBinding(bound: Bound, request: Request): unknown {
  const { engine, binding } = bound;
  const whole = dataArea(engine, binding) ?? bound.area;
  const subset = subsetToRead(whole, request);
  if (typeof subset === "number") return { Error: subset };
  const rows = rowsOf(engine, subset, request);
  const headers = headersOf(bound, subset);
  if (binding.type !== "Table") return { Error: commonErrors.none, Data: rows };
  if (request["CoerceType"] === "table")
    return { Error: commonErrors.none, Data: { Rows: rows, Headers: headers && [headers] } };
  return { Error: commonErrors.none, Data: headers ? [headers, ...rows] : rows };
}

/** Gives an error's number. */
export function writeBinding(bound: Bound, request: Request): number {
  const { engine, binding } = bound;
  if (hasOptions(request["CellFormat"]) || hasOptions(request["TableOptions"]))
    return commonErrors.operationNotSupported;
  const data = parseCellData(request["Data"]);
  if (data === null) return commonErrors.dataObjectNotSupported;
  if (!isRectangle(data)) return commonErrors.dataFormatInvalid;
  if (cellCountOf(data) > MOST_CELLS) return commonErrors.tooManyCells;
  if (data.isTable && binding.type !== "Table") return commonErrors.dataNotMatchBindingType;
  const whole = dataArea(engine, binding) ?? bound.area;
  const target = targetIn(whole, data, request);
  if (typeof target === "number") return target;
  const headerArea = headersToWrite(bound, target, data);
  if (headerArea === "none there") return commonErrors.dataNotMatchBindingSize;
  if (headerArea && data.headers) setValue(rangeObject(bound.workbook, headerArea), "Values", [data.headers]);
  if (data.rows.length > 0) setValue(rangeObject(bound.workbook, target), "Values", data.rows);
  return commonErrors.none;
}

function countIn(request: Request, key: string): number {
  const given = request[key];
  return typeof given === "number" ? given : 0;
}

/** A count of 0 means all that is left. */
function subsetToRead(whole: Area, request: Request): Area | number {
  const [row, column] = [countIn(request, "StartRow"), countIn(request, "StartCol")];
  const [top, left] = [whole.top + row, whole.left + column];
  if (row < 0 || column < 0 || top > whole.bottom || left > whole.right) return commonErrors.getStartInvalid;
  const [rows, columns] = [countIn(request, "RowCount"), countIn(request, "ColCount")];
  const bottom = rows === 0 ? whole.bottom : top + rows - 1;
  const right = columns === 0 ? whole.right : left + columns - 1;
  if (rows < 0 || columns < 0 || bottom > whole.bottom || right > whole.right)
    return commonErrors.getCountsInvalid;
  return { sheetId: whole.sheetId, top, left, bottom, right };
}

function rowsOf({ cells, headers }: Engine, area: Area, request: Request): unknown[][] {
  const rows = request["ValueFormat"] === "formatted" ? cells.texts(area) : cells.values(area);
  if (request["FilterType"] !== "onlyVisible") return rows.map((row) => [...row]);
  const { sheetId, top: first, bottom: last } = area;
  const hidden = new Set(headers.hiddenIn({ sheetId, dimension: "rows", first, last }));
  return rows.filter((_, index) => !hidden.has(first + index)).map((row) => [...row]);
}

function headersOf({ engine, binding, area }: Bound, subset: Area): string[] | null {
  const table = engine.tables.list().find(({ id }) => id === binding.tableId);
  if (!table?.showHeaders) return null;
  return engine.tables.columnNames(table.id).slice(subset.left - area.left, subset.right - area.left + 1);
}

/** Where the rows go: a single value to the first cell, a subset where it starts, anything else must fit exactly. */
function targetIn(whole: Area, { rows, headers }: CellData, request: Request): Area | number {
  const isText = request["CoerceType"] === "text";
  const [row, column] = [countIn(request, "StartRow"), countIn(request, "StartCol")];
  const isSubset = isText || request["StartRow"] !== undefined || request["StartCol"] !== undefined;
  const [top, left] = [whole.top + row, whole.left + column];
  if (row < 0 || column < 0 || top > whole.bottom || left > whole.right) return commonErrors.setStartInvalid;
  const width = rows[0]?.length ?? headers?.length ?? 0;
  const target = { ...whole, top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  const isInside = target.bottom <= whole.bottom && target.right <= whole.right;
  const isExact = rowCountOf(whole) === rows.length && columnCountOf(whole) === width;
  const hasOnlyHeaders = rows.length === 0 && columnCountOf(whole) === width;
  return isExact || hasOnlyHeaders || (isSubset && isInside) ? target : commonErrors.dataNotMatchBindingSize;
}

/** Null when no headers are given. */
function headersToWrite(
  { engine, binding, area }: Bound,
  target: Area,
  { headers }: CellData,
): Area | "none there" | null {
  if (headers === null) return null;
  const table = engine.tables.list().find(({ id }) => id === binding.tableId);
  if (!table?.showHeaders || headers.length !== columnCountOf(target)) return "none there";
  return { ...target, top: area.top, bottom: area.top };
}
