import { columnCountOf, intersectionOf, isSameArea, rowCountOf, type Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { HostError } from "../../model/hostError";
import type { ModelObject } from "../../model/member";
import { tableBody } from "../../model/range/sheetRanges";
import { isRecord } from "../message";
import { hasOptions, isRectangle, parseCellData } from "./cellData";
import type { CellData } from "./cellData";
import { commonErrors } from "./commonErrors";
import { call, rangeObject, reach, setValue } from "./modelAccess";
import { areaNamed } from "./namedArea";

/** Behind `Office.context.document.getSelectedDataAsync` and its opposites, which know one area of cells. */
export interface DocumentSelection {
  read(request: unknown): unknown;
  write(request: unknown): unknown;
  /** `goToByIdAsync`. */
  goTo(request: unknown): unknown;
}

export function createDocumentSelection(engine: Engine, workbook: ModelObject): DocumentSelection {
  return {
    read(request) {
      const { CoerceType: coercion, ValueFormat: format } = argumentsIn(request, "DdaGetBindingData");
      const area = onlyArea(engine);
      if (area === null) return { Error: commonErrors.selectionNotSupported };
      const read = (cells: Area) =>
        format === "formatted" ? engine.cells.texts(cells) : engine.cells.values(cells);
      // The library makes text of the grid where text was asked for.
      if (coercion !== "table") return { Error: commonErrors.none, Data: read(area) };
      const data = selectedTable(engine, area, read);
      return data ? { Error: commonErrors.none, Data: data } : { Error: commonErrors.selectionNotSupported };
    },
    write(request) {
      const given = argumentsIn(request, "DdaSetBindingData");
      if (hasOptions(given["CellFormat"]) || hasOptions(given["TableOptions"]))
        return { Error: commonErrors.operationNotSupported };
      const data = parseCellData(given["Data"]);
      // A text goes to one cell, however many are selected.
      const area = given["CoerceType"] === "text" ? engine.selection.activeCell() : onlyArea(engine);
      if (area === null || data === null || !isRectangle(data))
        return { Error: commonErrors.cannotWriteToSelection };
      const target = targetOf(area, data);
      if (target === null) return { Error: commonErrors.dataNotMatchSelection };
      if (data.isTable && isTaken(engine, target)) return { Error: commonErrors.overwritesData };
      if (given["CoerceType"] !== "text") engine.selection.select(target);
      return { Error: writeCells(engine, workbook, { target, data }) };
    },
    goTo(request) {
      const { Id: id, GoToType: kind } = argumentsIn(request, "DdaGoToByIdMethod");
      if (kind !== NAMED_ITEM && kind !== BINDING) return { Error: commonErrors.unsupportedEnumeration };
      const area = kind === BINDING ? engine.bindings.find(String(id))?.area : areaNamed(engine, String(id));
      if (!area) return { Error: commonErrors.idNotFound };
      engine.selection.select(area);
      return { Error: commonErrors.none };
    },
  };
}

/** Kinds of things to go to (search `Marshaling.GoToType` in the library). */
const BINDING = 0;
const NAMED_ITEM = 1;

function argumentsIn(request: unknown, name: string): Readonly<Record<string, unknown>> {
  const args = isRecord(request) ? request[name] : null;
  return isRecord(args) ? args : {};
}

function onlyArea({ selection }: Engine): Area | null {
  const [area, ...more] = selection.areas();
  return area === undefined || more.length > 0 ? null : area;
}

/** The part of a table that is selected, under the headers of its columns; null for cells that are in none. */
function selectedTable({ tables }: Engine, area: Area, read: (cells: Area) => unknown) {
  const isAround = (one: Area): boolean => {
    const shared = intersectionOf(one, area);
    return shared !== null && isSameArea(shared, area);
  };
  const table = tables.list().find((one) => isAround(one.area));
  if (!table) return null;
  const rows = intersectionOf(tableBody(table), area);
  const { left, right } = area;
  const headers = tables.columnNames(table.id).slice(left - table.area.left, right - table.area.left + 1);
  return { Rows: rows ? read(rows) : [], Headers: table.showHeaders ? [headers] : null };
}

/** A single cell stands for as many as the data needs; anything else has to fit. */
function targetOf(area: Area, { rows, headers }: CellData): Area | null {
  const height = rows.length + (headers ? 1 : 0);
  const width = headers?.length ?? rows[0]?.length ?? 0;
  if (width === 0 || (rows[0] ?? headers)?.length !== width) return null;
  if (rowCountOf(area) === height && columnCountOf(area) === width) return area;
  if (rowCountOf(area) > 1 || columnCountOf(area) > 1) return null;
  return { ...area, bottom: area.top + height - 1, right: area.left + width - 1 };
}

function isTaken({ cells, tables }: Engine, target: Area): boolean {
  const isFilled = cells
    .formulas(target)
    .flat()
    .some((cell) => cell !== "");
  return isFilled || tables.list().some(({ area }) => intersectionOf(area, target) !== null);
}

/** Through the object model, so that its refusals hold here too; table data becomes a table. */
function writeCells(
  engine: Engine,
  workbook: ModelObject,
  { target, data }: { readonly target: Area; readonly data: CellData },
): number {
  try {
    engine.batch(() => {
      const range = rangeObject(workbook, target);
      setValue(range, "Values", data.headers ? [data.headers, ...data.rows] : data.rows);
      if (data.isTable) call(reach(workbook, "Tables"), "Add", range, data.headers !== null);
    });
    return commonErrors.none;
  } catch (refusal) {
    if (refusal instanceof HostError) return commonErrors.cannotWriteToSelection;
    throw refusal;
  }
}
