import { intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { HostError } from "../hostError";

/** Excel says this as InvalidArgument, in the user's language (office-js issue 1199): never rely on the words. */
export function clearTableArea(engine: Engine, area: Area, except: string | null): void {
  const overlaps = engine.tables
    .list()
    .some((table) => table.id !== except && intersectionOf(table.area, area));
  if (overlaps) throw new HostError("InvalidArgument", "A table can't overlap another table.");
  removeSheetFilter(engine, area);
}

/** Where a table comes the sheet's own AutoFilter goes: its rows are filtered by the table from then on. */
function removeSheetFilter({ filters }: Engine, area: Area): void {
  const filter = filters.ofSheet(area.sheetId);
  if (filter && intersectionOf(filters.area(filter), area)) filters.remove(area.sheetId);
}
