import type { Area } from "../../engine/area";
import { columnCountOf } from "../../engine/area";
import type { CellInput } from "../../engine/cells/cellStore";
import { assertWritable } from "../modelContext";
import { asBoolean } from "../plainValue";
import { isEmpty } from "../range/usedCells";
import { bodyOf, tableOf, totalRow } from "./tableObject";
import type { TableObject } from "./tableObject";
import { insertTableRows } from "./tableShift";

/** Header to what stood under it. */
type KeptTotals = Readonly<Record<string, CellInput>>;

/** The total row is a row more below, or gone again; what it held comes back with it. */
export function setShowTotals(self: TableObject, value: unknown): void {
  const table = tableOf(self);
  const show = asBoolean(value);
  if (show === table.showTotals) return;
  assertWritable(self.context, table.area.sheetId);
  if (show) addTotals(self);
  else removeTotals(self);
}

function addTotals(self: TableObject): void {
  const { tables, cells, state } = self.context.engine;
  const { area, id } = tableOf(self);
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (isEmpty(self.context.engine, row)) tables.resize(id, { ...area, bottom: row.top });
  else insertTableRows(self, { first: row.top, count: 1 }, { movesAllBelow: true });
  const kept = state.get(area.sheetId, keyOf(id)) as KeptTotals | undefined;
  const headers = tables.columnNames(id);
  const totals = kept ? headers.map((header) => kept[header] ?? null) : firstTotals(self, area, headers);
  tables.update(id, { showTotals: true });
  cells.write(row, [totals]);
}

/** "Total", and under the last column its sum, or how many values it has when they are no numbers. */
function firstTotals(self: TableObject, area: Area, headers: readonly string[]): CellInput[] {
  const totals = new Array<CellInput>(columnCountOf(area)).fill(null);
  totals[0] = "Total";
  const last = headers.length - 1;
  const values = self.context.engine.cells.values({ ...bodyOf(tableOf(self)), left: area.right });
  const isNumeric = values.every(([one = ""]) => typeof one === "number" || one === "");
  const isText = !isNumeric || values.every(([one]) => one === "");
  totals[last] = `=SUBTOTAL(${isText ? COUNT : SUM},[${escaped(headers[last] ?? "")}])`;
  return totals;
}

/** Codes of SUBTOTAL that leave hidden rows out. */
const COUNT = 103;
const SUM = 109;

function removeTotals(self: TableObject): void {
  const { tables, cells, state } = self.context.engine;
  const table = tableOf(self);
  const row = totalRow(table);
  const formulas = cells.formulas(row)[0] ?? [];
  const headers = tables.columnNames(table.id);
  const kept = Object.fromEntries(headers.map((header, index) => [header, formulas[index] ?? ""]));
  state.set(row.sheetId, keyOf(table.id), kept);
  tables.update(table.id, { showTotals: false });
  tables.resize(table.id, { ...table.area, bottom: table.area.bottom - 1 });
  cells.clear(row, "contents");
}

function keyOf(tableId: string): string {
  return `totals of table/${tableId}`;
}

/** Characters with a meaning in a structured reference take an apostrophe before them. */
function escaped(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}
