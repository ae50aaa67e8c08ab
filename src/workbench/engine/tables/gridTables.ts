import type { CoreTable, TableConfig } from "@odoo/o-spreadsheet";
import type { Area, CellPosition } from "../area";
import { areaAt, columnCountOf, intersectionOf } from "../area";
import { SHEET_FILTER } from "../filters/filterState";
import type { StateGetters } from "../filters/filterState";
import { mustDo, toArea, toZone } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";
import type { ReferenceTable } from "../formulas/structuredReference";
import type { TableInfo, TableLook, TableStore } from "./tableStore";
import type { TypedFormulas } from "../formulas/typedFormulas";

interface Names {
  readonly name: string;
  /** As Excel names it; the grid draws the nearest that it has. */
  readonly style: string;
  readonly showFilterButton: boolean;
}

const DRAWN_STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;
const DEFAULT_STYLE = "TableStyleMedium2";

/** Tables of the grid with the names and styles that the grid does not keep. */
export class GridTables implements TableStore {
  private readonly names = new Map<string, Names>();
  private lastNumber = 0;
  private typedFormulas: TypedFormulas | null = null;

  constructor(private readonly grid: Grid) {}

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

  create(area: Area, name: string, look: TableLook): TableInfo {
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
      this.names.set(created.id, { name, style: look.style, showFilterButton: look.showFilterButton });
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
    const { style, showFilterButton } = table;
    this.names.set(tableId, { name, style, showFilterButton });
    this.grid.run((dispatch) => this.typedFormulas?.renameTable(dispatch, table.name, name));
  }

  update(tableId: string, look: Partial<TableLook>): void {
    const table = this.tableWith(tableId);
    const next = { ...table, ...look };
    this.names.set(tableId, { name: table.name, style: next.style, showFilterButton: next.showFilterButton });
    this.grid.run((dispatch) => {
      const config = toConfig(next);
      mustDo(dispatch("UPDATE_TABLE", { sheetId: table.area.sheetId, zone: toZone(table.area), config }));
      this.typedFormulas?.rewriteTableFormulas(dispatch);
    });
  }

  delete(tableId: string): void {
    const { area } = this.tableWith(tableId);
    this.grid.run((dispatch) =>
      mustDo(dispatch("REMOVE_TABLE", { sheetId: area.sheetId, target: [toZone(area)] })),
    );
  }

  /** Right inside the command that copied its sheet: the copy's look is the table's, and its name one that is free. */
  adoptCopy({ area, name, style, showFilterButton }: TableInfo, copyId: string): string | null {
    const copies = tablesOn(copyId, this.grid.model.getters);
    const copy = copies.find(({ range: { zone } }) => zone.top === area.top && zone.left === area.left);
    if (!copy) return null;
    const taken = new Set([...this.names.values()].map((each) => each.name.toLowerCase()));
    let number = 2;
    while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
    this.names.set(copy.id, { name: `${name}${number}`, style, showFilterButton });
    return `${name}${number}`;
  }

  /** Header cells with nothing in them, and the names that Excel would give them. */
  emptyHeaders(): { sheetId: string; row: number; col: number; content: string }[] {
    const { getters } = this.grid.model;
    return this.tables(getters).flatMap(({ area, showHeaders }) => {
      const columns = showHeaders ? columnCountOf(area) : 0;
      return Array.from({ length: columns }, (_, index) => {
        const content = `Column${index + 1}`;
        return { sheetId: area.sheetId, row: area.top, col: area.left + index, content };
      }).filter((header) => getters.getEvaluatedCell(header).type === "empty");
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
    const columns: string[] = [];
    for (let col = left; col <= right; col += 1) {
      const cell = getters.getCell({ sheetId, col, row: top });
      const header =
        cell && !cell.isFormula
          ? cell.content
          : getters.getEvaluatedCell({ sheetId, col, row: top }).formattedValue;
      columns.push(table.showHeaders ? header.replace(/^'/, "") : `Column${col - left + 1}`);
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
    const names = this.names.get(table.id) ?? this.nameTable(table.id, config);
    return {
      id: table.id,
      ...names,
      area: toArea(sheetId, table.range.zone),
      showHeaders: config.numberOfHeaders > 0,
      showTotals: config.totalRow,
      showBandedRows: config.bandedRows,
      showBandedColumns: config.bandedColumns,
      highlightFirstColumn: config.firstColumn,
      highlightLastColumn: config.lastColumn,
    };
  }

  /** A table that a user made in the grid gets Excel's kind of name. */
  private nameTable(tableId: string, config: TableConfig): Names {
    const taken = new Set([...this.names.values()].map((names) => names.name.toLowerCase()));
    do this.lastNumber += 1;
    while (taken.has(`table${this.lastNumber}`));
    const names = {
      name: `Table${this.lastNumber}`,
      style: config.styleId,
      showFilterButton: config.hasFilters,
    };
    this.names.set(tableId, names);
    return names;
  }
}

/** The AutoFilter of a sheet is a table for the grid alone. */
function tablesOn(sheetId: string, getters: Grid["getters"]): CoreTable[] {
  const filter = (getters as unknown as StateGetters).getWorkbenchState(sheetId)[SHEET_FILTER];
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
    styleId: DRAWN_STYLE.test(look.style) ? look.style : DEFAULT_STYLE,
  };
}
