import { constants, helpers } from "@odoo/o-spreadsheet";
import type { CoreTable, TableConfig } from "@odoo/o-spreadsheet";
import type { Area, CellPosition } from "../area";
import { areaAt, intersectionOf } from "../area";
import { SHEET_FILTER } from "../filters/filterState";
import { ownGetters } from "../grid/ownGetters";
import { mustDo, toArea, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";
import type { ReferenceTable } from "../formulas/structuredReference";
import type { GridState } from "../state/gridState";
import type { Dispatch } from "../grid/gridBridge";
import { headerInput, tableHeaders } from "./tableHeaders";
import { TableNameKeeper } from "./tableNames";
import type { TableNames } from "./tableNames";
import type { TableInfo, TableLook, TableStore } from "./tableStore";
import type { TypedFormulas } from "../formulas/typedFormulas";

interface GridPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

const DRAWN_STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;
const DEFAULT_STYLE = "TableStyleMedium2";

/** Tables of the grid with the names and styles that the grid does not keep. */
export class GridTables implements TableStore {
  private readonly names: TableNameKeeper;
  private typedFormulas: TypedFormulas | null = null;

  constructor(
    private readonly grid: Grid,
    state: GridState,
  ) {
    this.names = new TableNameKeeper(grid, state);
  }

  /** Formulas with structured references follow from then on. */
  connect(typedFormulas: TypedFormulas): void {
    this.typedFormulas = typedFormulas;
  }

  list(): readonly TableInfo[] {
    return this.tables(this.grid.getters);
  }

  /** Also right inside a command, where the grid's own order is the only one. */
  private tables(getters: Grid["getters"]): TableInfo[] {
    return getters
      .getSheetIds()
      .flatMap((sheetId) => tablesOn(sheetId, getters).map((table) => this.infoOf(sheetId, table)))
      .sort((one, other) => Number(one.id) - Number(other.id));
  }

  create(area: Area, name: string, look: TableLook & { readonly columns?: readonly string[] }): TableInfo {
    const before = new Set(this.list().map((table) => table.id));
    this.grid.run((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      mustDo(
        dispatch("CREATE_TABLE", {
          sheetId: area.sheetId,
          ranges: [this.grid.rangeData(area)],
          tableType: "static",
          config: toConfig(look),
        }),
      );
      const created = known(
        this.tables(this.grid.model.getters).find((table) => !before.has(table.id)),
        "new table",
      );
      const { style, showFilterButton } = look;
      const headers = look.showHeaders || !look.columns ? {} : { headers: look.columns };
      this.names.keep(dispatch, placeOf(created), { name, style, showFilterButton, ...headers });
      this.typedFormulas?.rewriteTableFormulas(dispatch);
    });
    return known(
      this.list().find((table) => table.name === name),
      `table ${name}`,
    );
  }

  resize(tableId: string, area: Area): void {
    const zone = toZone(this.tableWith(tableId).area);
    this.grid.run((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      const newTableRange = this.grid.rangeData(area);
      mustDo(dispatch("UPDATE_TABLE", { sheetId: area.sheetId, zone, newTableRange }));
      this.typedFormulas?.rewriteTableFormulas(dispatch);
    });
  }

  rename(tableId: string, name: string): void {
    const table = this.tableWith(tableId);
    // Formulas follow once the command is over, as they do when a new name is undone.
    this.grid.run((dispatch) => this.names.keep(dispatch, placeOf(table), { ...this.namesOf(table), name }));
  }

  update(tableId: string, look: Partial<TableLook>): void {
    const table = this.tableWith(tableId);
    const next = { ...table, ...look };
    const { style, showFilterButton } = next;
    this.grid.run((dispatch) => {
      this.names.keep(dispatch, placeOf(table), { ...this.namesOf(table), style, showFilterButton });
      const config = toConfig(next);
      mustDo(dispatch("UPDATE_TABLE", { sheetId: table.area.sheetId, zone: toZone(table.area), config }));
      this.typedFormulas?.rewriteTableFormulas(dispatch);
    });
  }

  delete(tableId: string): void {
    const table = this.tableWith(tableId);
    const { area } = table;
    this.grid.run((dispatch) => {
      mustDo(dispatch("REMOVE_TABLE", { sheetId: area.sheetId, target: [toZone(area)] }));
      this.names.keep(dispatch, placeOf(table), undefined);
    });
  }

  /** Inside the command that copied its sheet: the copy's look is the table's, and its name one that is free. */
  adoptCopy(dispatch: Dispatch, table: TableInfo, copyId: string): string | null {
    const { top, left } = table.area;
    const copies = tablesOn(copyId, this.grid.model.getters);
    const copy = copies.find(({ range: { zone } }) => zone.top === top && zone.left === left);
    if (!copy) return null;
    let number = 2;
    while (this.names.isTaken(`${table.name}${number}`)) number += 1;
    const name = `${table.name}${number}`;
    this.names.keep(dispatch, { sheetId: copyId, id: copy.id }, { ...this.namesOf(table), name });
    return name;
  }

  columnNames(tableId: string): readonly string[] {
    // What waits to be written may be a header.
    void this.grid.getters;
    return this.asReference(this.tableWith(tableId)).columns;
  }

  hideHeaders(tableId: string): void {
    const table = this.tableWith(tableId);
    const headers = this.columnNames(tableId);
    const { area } = table;
    this.grid.run((dispatch) => {
      this.names.keep(dispatch, placeOf(table), { ...this.namesOf(table), headers });
      this.setHeaderRow(dispatch, table, { ...area, top: area.top + 1 });
    });
  }

  showHeaders(tableId: string, row: number): void {
    const table = this.tableWith(tableId);
    const { name, style, showFilterButton } = this.namesOf(table);
    this.grid.run((dispatch) => {
      this.names.keep(dispatch, placeOf(table), { name, style, showFilterButton });
      this.setHeaderRow(dispatch, table, { ...table.area, top: row });
    });
  }

  private setHeaderRow(dispatch: Dispatch, table: TableInfo, area: Area): void {
    const config = toConfig({ ...table, showHeaders: !table.showHeaders });
    const newTableRange = this.grid.rangeData(area);
    const zone = toZone(table.area);
    mustDo(dispatch("UPDATE_TABLE", { sheetId: area.sheetId, zone, newTableRange, config }));
    this.typedFormulas?.rewriteTableFormulas(dispatch);
  }

  /** Header cells that are no names yet: empty, the same as another one, or a number; and what Excel makes of them. */
  wrongHeaders(): { sheetId: string; row: number; col: number; content: string }[] {
    return this.references().flatMap(({ area, showHeaders, columns }) => {
      if (!showHeaders) return [];
      return tableHeaders(columns).flatMap((header, index) => {
        const at = { sheetId: area.sheetId, row: area.top, col: area.left + index };
        const number = this.numberAt(at);
        if (header === columns[index] && number === null) return [];
        return [{ ...at, content: String(headerInput(number ?? header, "")) }];
      });
    });
  }

  /** The text of a number as shown; null for other contents. Nothing is evaluated for it. */
  private numberAt(at: GridPosition): string | null {
    const locale = constants.DEFAULT_LOCALE;
    const cell = this.grid.model.getters.getCell(at);
    if (!cell || cell.isFormula || !helpers.isNumber(cell.content, locale)) return null;
    const value = helpers.toNumber({ value: cell.content }, locale);
    return helpers.formatValue(value, { format: cell.format ?? "", locale });
  }

  /** Whether contents of this cell are a header; a user's also make tables larger, to the right. */
  mayChangeHeaders({ sheetId, row, col }: GridPosition, isScript: boolean): boolean {
    return this.grid.model.getters.getCoreTables(sheetId).some(({ range, config }) => {
      const { top, left, bottom, right } = range.zone;
      if (config.numberOfHeaders === 0 || col < left || col > right) return false;
      return row === top || (!isScript && col === right && row >= top && row <= bottom);
    });
  }

  hasTables(): boolean {
    const { getters } = this.grid.model;
    return getters.getSheetIds().some((sheetId) => getters.getCoreTables(sheetId).length > 0);
  }

  references(): ReferenceTable[] {
    return this.tables(this.grid.model.getters).map((table) => this.asReference(table));
  }

  referenceTableNamed(name: string): ReferenceTable | null {
    const lower = name.toLowerCase();
    const table = this.tables(this.grid.model.getters).find((info) => info.name.toLowerCase() === lower);
    return table ? this.asReference(table) : null;
  }

  referenceTableAt(position: CellPosition): ReferenceTable | null {
    const cell = areaAt(position);
    const table = this.tables(this.grid.model.getters).find((info) => intersectionOf(info.area, cell));
    return table ? this.asReference(table) : null;
  }

  private asReference(table: TableInfo): ReferenceTable {
    const { getters } = this.grid.model;
    const { sheetId, left, right, top } = table.area;
    const kept = table.showHeaders ? [] : (this.namesOf(table).headers ?? []);
    const columns: string[] = [];
    for (let col = left; col <= right; col += 1) {
      const cell = getters.getCell({ sheetId, col, row: top });
      const header = cell?.isFormula
        ? getters.getEvaluatedCell({ sheetId, col, row: top }).formattedValue
        : (cell?.content ?? "");
      columns.push(
        table.showHeaders ? header.replace(/^'/, "") : (kept[col - left] ?? `Column${col - left + 1}`),
      );
    }
    return { ...table, sheetName: getters.getSheetName(sheetId), columns };
  }

  private tableWith(tableId: string): TableInfo {
    return known(
      this.list().find((table) => table.id === tableId),
      `table ${tableId}`,
    );
  }

  private infoOf(sheetId: string, table: CoreTable): TableInfo {
    const { config } = table;
    const { name, style, showFilterButton } = this.names.of({ sheetId, id: table.id }, config);
    return {
      id: table.id,
      name,
      style,
      showFilterButton,
      area: toArea(sheetId, table.range.zone),
      showHeaders: config.numberOfHeaders > 0,
      showTotals: config.totalRow,
      showBandedRows: config.bandedRows,
      showBandedColumns: config.bandedColumns,
      highlightFirstColumn: config.firstColumn,
      highlightLastColumn: config.lastColumn,
    };
  }

  private namesOf({ id, area }: TableInfo): TableNames {
    const table = known(
      this.grid.model.getters.getCoreTables(area.sheetId).find((one) => one.id === id),
      "table",
    );
    return this.names.of({ sheetId: area.sheetId, id }, table.config);
  }
}

function placeOf({ id, area }: TableInfo): { sheetId: string; id: string } {
  return { sheetId: area.sheetId, id };
}

/** The AutoFilter of a sheet is a table for the grid alone. */
function tablesOn(sheetId: string, getters: Grid["getters"]): CoreTable[] {
  const filter = ownGetters(getters).getWorkbenchState(sheetId)[SHEET_FILTER];
  return getters.getCoreTables(sheetId).filter(({ id }) => id !== filter);
}

function toConfig(look: TableLook): TableConfig {
  return {
    hasFilters: look.showFilterButton && look.showHeaders,
    totalRow: look.showTotals,
    firstColumn: look.highlightFirstColumn,
    lastColumn: look.highlightLastColumn,
    numberOfHeaders: look.showHeaders ? 1 : 0,
    bandedRows: look.showBandedRows,
    bandedColumns: look.showBandedColumns,
    styleId: look.style === "" ? "None" : DRAWN_STYLE.test(look.style) ? look.style : DEFAULT_STYLE,
  };
}
