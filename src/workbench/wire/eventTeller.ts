import { intersectionOf, type Area } from "../engine/area";
import type { ChangeSource } from "../engine/cells/cellStore";
import type { Engine } from "../engine/engine";
import { detailsOf } from "./changeDetails";
import type { CellBefore, EngineEvent } from "../engine/changes/engineEvent";
import type { TableInfo } from "../engine/tables/tableStore";
import { isSettingKey } from "../engine/book/bookSettings";
import { formatCells } from "../engine/address";
import { eventTypes, workbookTarget, type EventName, type EventRegistrations } from "./eventRegistrations";
import { toSheetMessage, type SheetEvent } from "./sheetMessage";
import type { RichMessages } from "./richMessages";

export interface EventTellerOptions {
  readonly engine: Engine;
  readonly registrations: EventRegistrations;
  readonly messages: RichMessages;
  /** Selection and settings of the workbook travel as events of the common API, not in the stream. */
  tellDocument(event: "documentSelectionChanged" | "settingsChanged"): void;
  /** `context.runtime.enableEvents`. */
  areEventsEnabled(): boolean;
}

/** Tells the page what happened in the engine, in Excel's terms, where the page listens. */
export class EventTeller {
  /** Tables as they were told last: a deleted one can no longer be asked for its name. */
  #tables: ReadonlyMap<string, TableInfo>;

  constructor(private readonly options: EventTellerOptions) {
    this.#tables = this.#listTables();
  }

  tell(event: EngineEvent): void {
    switch (event.type) {
      case "cellsChanged":
        return this.#tellChanged(event);
      case "cellsShifted":
        return this.#tellArea(event.area, event.source, {
          changeType: event.kind,
          shiftDirection: event.direction === null ? "None" : `ShiftCell${event.direction}`,
        });
      case "formulasChanged":
        return this.#tellFormulas(event);
      case "formatsChanged":
        return event.areas.forEach((area) =>
          this.#send("worksheetFormatChanged", [area.sheetId], { ...placeOf(area), source: "Local" }),
        );
      case "calculated":
        return event.sheetIds.forEach((id) => this.#send("worksheetCalculated", [id], { worksheetId: id }));
      case "selectionChanged":
        return this.#tellSelection(event.areas);
      case "tableAdded":
      case "tableDeleted":
        return this.tellTables();
      case "chartAdded":
      case "chartDeleted":
      case "chartActivated":
      case "chartDeactivated":
        return this.#tellChart(event);
      case "stateChanged":
        return this.#tellState(event);
      case "documentChanged":
      case "idle":
      case "editRefused":
        return;
      default:
        return this.#tellSheet(event);
    }
  }

  /** Tables that have come and gone since this was last asked. */
  tellTables(): void {
    const before = this.#tables;
    this.#tables = this.#listTables();
    for (const [id, table] of this.#tables) if (!before.has(id)) this.#tellTable("tableAdded", table);
    for (const [id, table] of before) if (!this.#tables.has(id)) this.#tellTable("tableDeleted", table);
  }

  #tellState({ sheetId, keys }: EventOf<"stateChanged">): void {
    if (sheetId === null && keys.some(isSettingKey) && this.options.areEventsEnabled())
      this.options.tellDocument("settingsChanged");
  }

  #tellSheet(event: SheetEvent): void {
    const { name, objectIds, args } = toSheetMessage(event);
    this.#send(name, objectIds, args);
  }

  #tellChanged({ areas, before, source }: EventOf<"cellsChanged">): void {
    for (const area of areas) {
      const details = before === null ? {} : detailsOf(before, this.#cellNow(area));
      this.#tellArea(area, source, { changeType: "RangeEdited", ...details });
    }
  }

  #tellArea(area: Area, source: ChangeSource, more: Readonly<Record<string, unknown>>): void {
    const change = { source: "Local", shiftDirection: "None", ...more };
    const args = { ...placeOf(area), ...change, triggerSource: triggers[source] };
    this.#send("worksheetChanged", [area.sheetId], args);
    for (const table of this.options.engine.tables.list()) {
      const inside = intersectionOf(table.area, area);
      if (inside === null) continue;
      this.#send("tableChanged", [table.id, area.sheetId], {
        ...placeOf(inside),
        ...change,
        tableId: table.id,
      });
    }
  }

  /** Without details when there are too many, as Excel does. */
  #tellFormulas({ sheetId, cells }: EventOf<"formulasChanged">): void {
    const formulaDetails = cells.map(({ cell, previousFormula }) => ({
      cellAddress: formatCells(cell),
      previousFormula,
    }));
    this.#send("worksheetFormulaChanged", [sheetId], {
      worksheetId: sheetId,
      source: "Local",
      ...(cells.length <= maxFormulaDetails ? { formulaDetails } : {}),
    });
  }

  #cellNow({ sheetId, top: row, left: column }: Area): CellBefore {
    const { value, error } = this.options.engine.cells.read({ sheetId, row, column });
    return { value, isError: error !== null };
  }

  #tellSelection(areas: readonly Area[]): void {
    if (this.options.areEventsEnabled()) this.options.tellDocument("documentSelectionChanged");
    const [first] = areas;
    if (first === undefined) return;
    const place = { ...placeOf(first), address: areas.map((area) => formatCells(area)).join(",") };
    this.#send("worksheetSelectionChanged", [first.sheetId], place);
    for (const table of this.options.engine.tables.list()) {
      const inside = intersectionOf(table.area, first);
      const address = inside === null ? "" : formatCells(inside);
      this.#send("tableSelectionChanged", [table.id], { worksheetId: table.area.sheetId, address });
    }
  }

  #tellChart({ type, chartId, sheetId: worksheetId }: EventOf<ChartEvent>): void {
    const isChange = type === "chartAdded" || type === "chartDeleted";
    // Who listens to a chart itself asks under its id, who listens to a sheet's charts under the sheet's.
    const args = { chartId, worksheetId, ...(isChange && { source: "Local" }) };
    this.#send(type, [chartId, worksheetId], args);
  }

  #tellTable(event: "tableAdded" | "tableDeleted", { id, name, area }: TableInfo): void {
    const { sheetId: worksheetId } = area;
    this.#send(event, [worksheetId], { tableId: id, tableName: name, worksheetId, source: "Local" });
  }

  /** To those who listen to one of the objects, and to those who listen to all of their kind. */
  #send(event: EventName, objectIds: readonly string[], args: Readonly<Record<string, unknown>>): void {
    const { messages, registrations, areEventsEnabled } = this.options;
    if (!areEventsEnabled()) return;
    for (const target of [...objectIds, workbookTarget]) {
      if (registrations.has(event, target)) messages.tellEvent(eventTypes[event], target, args);
    }
  }

  #listTables(): ReadonlyMap<string, TableInfo> {
    return new Map(this.options.engine.tables.list().map((table) => [table.id, table]));
  }
}

type ChartEvent = "chartAdded" | "chartDeleted" | "chartActivated" | "chartDeactivated";
type EventOf<Type extends EngineEvent["type"]> = Extract<EngineEvent, { readonly type: Type }>;

/** Excel gives up on the details at a size that it does not document. */
const maxFormulaDetails = 1000;
const triggers: Readonly<Record<ChangeSource, string>> = { user: "Unknown", script: "ThisLocalAddin" };

/** `referenceId` leads `args.getRange(context)` back to the cells. */
function placeOf(area: Area) {
  const address = formatCells(area);
  return { worksheetId: area.sheetId, address, referenceId: `${area.sheetId}!${address}` };
}
