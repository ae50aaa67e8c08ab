import { assertWritable } from "../modelContext";
import { asBoolean } from "../plainValue";
import { shiftChecked } from "../range/insertDelete";
import { isEmpty } from "../range/usedCells";
import { headerInput } from "../../engine/tables/tableHeaders";
import { ownerOf, tableOf } from "./tableObject";
import type { TableObject } from "./tableObject";

/** Without headers the table begins with its first row; its columns keep their names, and its filters go. */
export function setShowHeaders(self: TableObject, value: unknown): void {
  const table = tableOf(self);
  const show = asBoolean(value);
  if (show === table.showHeaders) return;
  assertWritable(self.context, table.area.sheetId);
  if (show) addHeaders(self);
  else removeHeaders(self);
}

function removeHeaders(self: TableObject): void {
  const { tables, cells, filters } = self.context.engine;
  const { id, area } = tableOf(self);
  filters.clear(ownerOf(self));
  tables.hideHeaders(id);
  cells.clear({ ...area, bottom: area.top }, "contents");
}

/** Above the first row when there is room, else everything from there on moves down. */
function addHeaders(self: TableObject): void {
  const { engine } = self.context;
  const { id, area } = tableOf(self);
  const names = engine.tables.columnNames(id);
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  const hasRoom = area.top > 0 && isEmpty(engine, above);
  const row = hasRoom ? above : { ...area, bottom: area.top };
  if (!hasRoom) shiftChecked(engine, { kind: "insert", area: row, shift: "Down" });
  engine.cells.write(row, [names.map((name) => headerInput(name, ""))]);
  engine.tables.showHeaders(id, row.top);
}
