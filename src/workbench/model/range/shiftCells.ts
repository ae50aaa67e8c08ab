import { areaAt, boundingArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** Moves what stands in an area by rows and columns, formulas as they are written; the left cells are emptied. */
export function shiftCells(
  engine: Engine,
  area: Area,
  by: { readonly rows: number; readonly columns: number },
): void {
  const formulas = engine.cells.formulas(area);
  const formats = engine.cells.numberFormats(area);
  const values = formulas.map((row) => row.map(toInput));
  const { sheetId, top, left, bottom, right } = area;
  const target = {
    sheetId,
    top: top + by.rows,
    left: left + by.columns,
    bottom: bottom + by.rows,
    right: right + by.columns,
  };
  engine.cells.clear(area, "all");
  engine.cells.writeNumberFormats(
    target,
    formats.map((row) => row.map((code) => (code === "General" ? null : code))),
  );
  engine.cells.write(target, values);
}

/** Text stays text: without the mark "007" would be read as a number. */
function toInput(value: string | number | boolean): string | number | boolean {
  if (typeof value !== "string" || value === "" || value.startsWith("=")) return value;
  return /^[\p{L}_]/u.test(value) && !/^(true|false)$/i.test(value) ? value : `'${value}`;
}

/** The used cells under an area, in its columns; null when there are none. */
export function usedBelow(engine: Engine, area: Area): Area | null {
  const used = engine.cells.usedArea(area.sheetId, true);
  if (!used || used.bottom <= area.bottom) return null;
  const first = areaAt({ sheetId: area.sheetId, row: area.bottom + 1, column: area.left });
  const last = areaAt({ sheetId: area.sheetId, row: used.bottom, column: area.right });
  return boundingArea(first, last);
}

export function isEmpty(engine: Engine, area: Area): boolean {
  return engine.cells.values(area).every((row) => row.every((value) => value === ""));
}
