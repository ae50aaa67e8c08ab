import type { Engine } from "../engine/engine";

/** Something in the workbook would be missed. */
export function hasContent(engine: Engine): boolean {
  const { sheets, tables, charts, names } = engine.describe();
  // Cells that have looks only count too.
  const isUsed = engine.sheets.list().some(({ id }) => engine.cells.usedArea(id, false) !== null);
  return isUsed || sheets.length > 1 || tables.length + charts.length + names.length > 0;
}
