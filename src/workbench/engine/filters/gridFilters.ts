import type { CoreTable, UpdateFilterCommand } from "@odoo/o-spreadsheet";
import { areaAt } from "../area";
import type { Area } from "../area";
import type { CellStore } from "../cells/cellStore";
import { numberInText } from "../cells/numberInText";
import { mustDo, toArea, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";
import type { GridState } from "../state/gridState";
import type { FilterCriteria } from "./filterCriteria";
import { criteriaIn, filterKey, SHEET_FILTER } from "./filterState";
import { ownGetters } from "../grid/ownGetters";
import type { FilterOwner, FilterStore } from "./filterStore";
import "./filterPlugins";
import { fromGridValue } from "./gridFilterValue";
import { matchingRows } from "./matchingRows";
import type { FilteredCell } from "./matchingRows";
import { toSerial } from "./serialDate";

type StaticTable = Exclude<CoreTable, { type: "dynamic" }>;

interface Parts {
  readonly grid: Grid;
  readonly state: GridState;
  readonly cells: CellStore;
  /** The clock, for "today" and the like. */
  now(): Date;
}

export class GridFilters implements FilterStore {
  private asked: UpdateFilterCommand | null = null;

  constructor(private readonly parts: Parts) {}

  ofSheet(sheetId: string): FilterOwner | null {
    const tableId = this.parts.state.get(sheetId, SHEET_FILTER);
    const owner = typeof tableId === "string" ? { sheetId, tableId } : null;
    // Deleting its rows deletes a filter.
    return owner && this.find(owner) ? owner : null;
  }

  area(owner: FilterOwner): Area {
    const table = this.tableOf(owner);
    return { ...toArea(owner.sheetId, table.range.zone), bottom: bodyOf(table).bottom };
  }

  regionAround(cell: Area): Area {
    return toArea(cell.sheetId, this.parts.grid.getters.getContiguousZone(cell.sheetId, toZone(cell)));
  }

  add(area: Area): FilterOwner {
    const { grid, state } = this.parts;
    const { sheetId } = area;
    grid.run((dispatch) => {
      const before = new Set(grid.model.getters.getCoreTables(sheetId).map(({ id }) => id));
      grid.ensureSize(dispatch, area);
      const ranges = [grid.rangeData(area)];
      mustDo(dispatch("CREATE_TABLE", { sheetId, ranges, tableType: "static", config: PLAIN_FILTER }));
      const tableId = grid.model.getters.getCoreTables(sheetId).find(({ id }) => !before.has(id))?.id;
      state.setWithin(dispatch, sheetId, { [SHEET_FILTER]: known(tableId, "new filter") });
    });
    return known(this.ofSheet(sheetId), "filter");
  }

  remove(sheetId: string): void {
    const owner = this.ofSheet(sheetId);
    if (!owner) return;
    this.clear(owner);
    const { grid, state } = this.parts;
    const { zone } = this.tableOf(owner).range;
    grid.run((dispatch) => {
      mustDo(dispatch("REMOVE_TABLE", { sheetId, target: [zone] }));
      state.setWithin(dispatch, sheetId, { [SHEET_FILTER]: undefined });
    });
  }

  criteria(owner: FilterOwner): readonly (FilterCriteria | null)[] {
    const { sheetId } = owner;
    const { state } = this.parts;
    return this.tableOf(owner).filters.map(
      ({ id }) => (state.get(sheetId, filterKey(id)) as FilterCriteria | undefined) ?? null,
    );
  }

  apply(owner: FilterOwner, column: number, criteria: FilterCriteria | null): void {
    const filter = known(this.tableOf(owner).filters[column], "filtered column");
    this.change(owner, { [filterKey(filter.id)]: criteria ?? undefined });
  }

  replace(owner: FilterOwner, criteria: readonly (FilterCriteria | null)[]): void {
    this.tableOf(owner).filters.forEach(({ id }, column) =>
      this.parts.state.set(owner.sheetId, filterKey(id), criteria[column] ?? undefined),
    );
  }

  clear(owner: FilterOwner): void {
    if (this.criteria(owner).every((criteria) => criteria === null)) return;
    this.change(
      owner,
      Object.fromEntries(this.tableOf(owner).filters.map(({ id }) => [filterKey(id), undefined])),
    );
  }

  reapply(owner: FilterOwner): void {
    if (this.criteria(owner).some((criteria) => criteria !== null)) this.change(owner, {});
  }

  /** What a user asked for in the grid's menu waits until the grid's command is over. */
  noteGridFilter(command: UpdateFilterCommand): void {
    this.asked = command;
  }

  applyGridFilter(): void {
    const { asked } = this;
    if (!asked) return;
    this.asked = null;
    const { sheetId, col, row, value } = asked;
    const table = this.parts.grid.getters.getCoreTable({ sheetId, col, row });
    if (!table || table.type === "dynamic") return;
    const rows = bodyOf(table);
    const texts = this.parts.cells
      .texts({ sheetId, ...rows, left: col, right: col })
      .map(([text = ""]) => text);
    this.apply({ sheetId, tableId: table.id }, col - table.range.zone.left, fromGridValue(value, texts));
  }

  /** One command: criteria and hidden rows are undone together. */
  private change(owner: FilterOwner, patch: Readonly<Record<string, unknown>>): void {
    const { grid, state } = this.parts;
    const { sheetId } = owner;
    // What waits to be written is filtered too.
    void grid.getters;
    grid.run((dispatch) => {
      state.setWithin(dispatch, sheetId, patch);
      const { top, bottom } = bodyOf(this.tableOf(owner));
      const visible = this.visibleRows(owner);
      const getters = grid.model.getters;
      const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
      const isHidden = (row: number): boolean => getters.isRowHidden(sheetId, row);
      const toHide = rows.filter((row, offset) => visible[offset] === false && !isHidden(row));
      const toShow = rows.filter((row, offset) => visible[offset] === true && isHidden(row));
      const command = { sheetId, dimension: "ROW" } as const;
      if (toShow.length > 0) mustDo(dispatch("UNHIDE_COLUMNS_ROWS", { ...command, elements: toShow }));
      if (toHide.length > 0) mustDo(dispatch("HIDE_COLUMNS_ROWS", { ...command, elements: toHide }));
    });
  }

  /** For each row of the body; also right inside a command. */
  private visibleRows(owner: FilterOwner): boolean[] {
    const { sheetId } = owner;
    const table = this.tableOf(owner);
    const { top, bottom } = bodyOf(table);
    const values = ownGetters(this.parts.grid.model.getters).getWorkbenchState(sheetId);
    const now = this.parts.now();
    const today = toSerial(now.getFullYear(), now.getMonth(), now.getDate());
    const visible = new Array<boolean>(Math.max(0, bottom - top + 1)).fill(true);
    for (const filter of table.filters) {
      const criteria = criteriaIn(values, filter.id);
      if (!criteria) continue;
      const cells = visible.map((_, offset) =>
        this.cellAt({ sheetId, col: filter.col, row: top + offset }, criteria),
      );
      const matches = matchingRows(cells, criteria, { today, toNumber: numberInText });
      matches.forEach((isMatch, offset) => {
        if (!isMatch) visible[offset] = false;
      });
    }
    return visible;
  }

  private cellAt(
    at: { sheetId: string; col: number; row: number },
    { filterOn }: FilterCriteria,
  ): FilteredCell {
    const position = { sheetId: at.sheetId, row: at.row, column: at.col };
    const { value, text } = this.parts.cells.read(position);
    if (filterOn !== "CellColor" && filterOn !== "FontColor")
      return { value, text, fillColor: "", fontColor: "" };
    const { fillColor, fontColor } = this.parts.cells.format(areaAt(position));
    return { value, text, fillColor: fillColor ?? "", fontColor: fontColor ?? "" };
  }

  private find({ sheetId, tableId }: FilterOwner): StaticTable | undefined {
    const table = this.parts.grid.model.getters.getCoreTables(sheetId).find(({ id }) => id === tableId);
    return table?.type === "dynamic" ? undefined : table;
  }

  private tableOf(owner: FilterOwner): StaticTable {
    return known(this.find(owner), "filter");
  }
}

const PLAIN_FILTER = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  styleId: "None",
};

function bodyOf({ range, config }: StaticTable): { top: number; bottom: number } {
  const { top, bottom } = range.zone;
  return { top: top + config.numberOfHeaders, bottom: bottom - (config.totalRow ? 1 : 0) };
}
