import { columnCountOf, rowCountOf } from "../../engine/area";
import type { ModelObject } from "../../model/member";
import type { Bound, Request } from "./bindingData";
import { dataArea } from "./bindingWire";
import { isRectangle, parseCellData } from "./cellData";
import type { CellData } from "./cellData";
import { commonErrors } from "./commonErrors";
import { call, reach, rangeObject, valueOf } from "./modelAccess";

/** What only bindings to tables do; each gives an error's number, and does all or nothing. */

export function addRows(bound: Bound, request: Request): number {
  const data = rectangleIn(request);
  if (typeof data === "number") return data;
  const width = columnCountOf(bound.area);
  const doesFit = data.rows.length > 0 && data.rows[0]?.length === width;
  if (!doesFit || (data.headers !== null && data.headers.length !== width))
    return commonErrors.dataNotMatchBindingSize;
  call(reach(tableObject(bound), "Rows"), "Add", null, data.rows);
  return commonErrors.none;
}

export function addColumns(bound: Bound, request: Request): number {
  const data = rectangleIn(request);
  if (typeof data === "number") return data;
  const { rows, headers } = data;
  const body = dataArea(bound.engine, bound.binding);
  const width = rows[0]?.length ?? 0;
  const doesFit = body !== null && width > 0 && rows.length === rowCountOf(body);
  if (!doesFit || (headers !== null && headers.length !== width)) return commonErrors.dataNotMatchBindingSize;
  const table = tableObject(bound);
  const above = valueOf(table, "ShowHeaders") === true ? [[null]] : [];
  const below = valueOf(table, "ShowTotals") === true ? [[null]] : [];
  for (let column = 0; column < width; column += 1) {
    const values = [...above, ...rows.map((row) => [row[column]]), ...below];
    const header = headers?.[column];
    call(reach(table, "Columns"), "Add", null, values, header === undefined ? null : String(header));
  }
  return commonErrors.none;
}

/** Without a row of headers the table goes too (learn.microsoft.com/javascript/api/office/office.tablebinding). */
export function deleteAllDataValues(bound: Bound): number {
  const table = tableObject(bound);
  if (valueOf(table, "ShowHeaders") !== true) call(table, "Delete");
  else {
    const rows = reach(table, "Rows");
    call(rows, "DeleteRowsAt", 0, valueOf(rows, "Count"));
  }
  return commonErrors.none;
}

export function clearFormats({ workbook, area }: Bound): number {
  call(rangeObject(workbook, area), "Clear", "Formats");
  return commonErrors.none;
}

function rectangleIn(request: Request): CellData | number {
  const data = parseCellData(request["Data"]);
  if (data === null) return commonErrors.dataObjectNotSupported;
  return isRectangle(data) ? data : commonErrors.dataFormatInvalid;
}

function tableObject({ workbook, binding }: Bound): ModelObject {
  return call(reach(workbook, "Tables"), "GetItem", binding.tableId) as ModelObject;
}
