import { columnCountOf, rowCountOf, type Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { HostError } from "../../model/hostError";
import type { ModelObject } from "../../model/member";
import { memberNamed } from "../memberLookup";
import { isRecord } from "../message";
import { commonErrors } from "./commonErrors";

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
      if (area === null || coercion === "table") return { Error: commonErrors.selectionNotSupported };
      const data = format === "formatted" ? engine.cells.texts(area) : engine.cells.values(area);
      // The library makes text of the grid where text was asked for.
      return { Error: commonErrors.none, Data: data };
    },
    write(request) {
      const { Data: data } = argumentsIn(request, "DdaSetBindingData");
      const area = onlyArea(engine);
      if (area === null || !isGrid(data)) return { Error: commonErrors.cannotWriteToSelection };
      const target = targetOf(area, data);
      if (target === null) return { Error: commonErrors.dataNotMatchSelection };
      engine.selection.select(target);
      return { Error: writeSelection(engine, workbook, data) };
    },
    goTo(request) {
      const { Id: id, GoToType: kind } = argumentsIn(request, "DdaGoToByIdMethod");
      if (kind !== NAMED_ITEM)
        return { Error: kind === BINDING ? commonErrors.idNotFound : commonErrors.unsupportedEnumeration };
      const area = areaNamed(engine, workbook, String(id));
      if (area === null) return { Error: commonErrors.idNotFound };
      engine.selection.select(area);
      return { Error: commonErrors.none };
    },
  };
}

/** Kinds of things to go to (search `Marshaling.GoToType` in the library). */
const BINDING = 0;
const NAMED_ITEM = 1;

type Grid = readonly (readonly unknown[])[];

function argumentsIn(request: unknown, name: string): Readonly<Record<string, unknown>> {
  const args = isRecord(request) ? request[name] : null;
  return isRecord(args) ? args : {};
}

function isGrid(data: unknown): data is Grid {
  return Array.isArray(data) && data.length > 0 && data.every(Array.isArray);
}

function onlyArea({ selection }: Engine): Area | null {
  const [area, ...more] = selection.areas();
  return area === undefined || more.length > 0 ? null : area;
}

/** A single cell stands for as many as the data needs; anything else has to fit. */
function targetOf(area: Area, data: Grid): Area | null {
  const [rows, columns] = [data.length, data[0]?.length ?? 0];
  if (rowCountOf(area) === rows && columnCountOf(area) === columns) return area;
  if (rowCountOf(area) > 1 || columnCountOf(area) > 1 || columns === 0) return null;
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

/** Through the object model, so that its refusals hold here too. */
function writeSelection(engine: Engine, workbook: ModelObject, data: Grid): number {
  try {
    engine.batch(() => {
      const range = called(workbook, "GetSelectedRange");
      const values = range && memberNamed(range.modelClass, "Values");
      if (values?.kind === "property") values.set?.(range as never, data);
    });
    return commonErrors.none;
  } catch (refusal) {
    if (refusal instanceof HostError) return commonErrors.cannotWriteToSelection;
    throw refusal;
  }
}

/** Of a name, with or without its sheet, or of a table. */
function areaNamed(engine: Engine, workbook: ModelObject, id: string): Area | null {
  const name = (id.split("!").at(-1) ?? id).toLowerCase();
  const table = engine.tables.list().find((one) => one.name.toLowerCase() === name);
  if (table) return table.area;
  const names = memberNamed(workbook.modelClass, "Names");
  if (names?.kind !== "navigation") return null;
  const item = called(names.get(workbook as never), "GetItemOrNullObject", name);
  const range = item && called(item, "GetRangeOrNullObject");
  return range && "area" in range ? (range.area as Area) : null;
}

/** Null for what is not there. */
function called(object: ModelObject, method: string, ...args: readonly unknown[]): ModelObject | null {
  const member = memberNamed(object.modelClass, method);
  if (member?.kind !== "method") return null;
  const result = member.call(object as never, args) as ModelObject;
  return result.isNull ? null : result;
}
