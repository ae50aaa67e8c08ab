import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** Of a name or a table, "units" or "Sheet1!units"; null for what is none. */
export function areaNamed({ tables, names, sheets }: Engine, id: string): Area | null {
  const at = id.lastIndexOf("!");
  const name = id.slice(at + 1);
  const table = tables.list().find((one) => isSame(one.name, name));
  if (table) return table.area;
  const sheetName = id
    .slice(0, Math.max(at, 0))
    .replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));
  const sheet = at < 0 ? sheets.active() : sheets.list().find((one) => isSame(one.name, sheetName));
  const info = sheet && names.resolve(name, sheet.id);
  return info ? names.area(info) : null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
