import type { Engine } from "../engine/engine";

/** Something in the workbook would be missed. */
export function hasContent(engine: Engine): boolean {
  const { sheets, tables, charts, names } = engine.describe();
  const isUsed = sheets.some(({ used }) => used !== null);
  return isUsed || sheets.length > 1 || tables.length + charts.length + names.length > 0;
}
