import { intersectionOf, type Area } from "../engine/area";
import type { ChangeSource } from "../engine/cellStore";
import type { Engine } from "../engine/engine";
import type { EngineEvent } from "../engine/engineEvent";
import type { TableInfo } from "../engine/tableStore";
import { formatCells } from "../engine/address";
import { eventTypes, workbookTarget, type EventName, type EventRegistrations } from "./eventRegistrations";
import type { RichMessages } from "./richMessages";

export interface EventTellerOptions {
  readonly engine: Engine;
  readonly registrations: EventRegistrations;
  readonly messages: RichMessages;
  /** `workbook.onSelectionChanged` travels as an event of the common API, not in the stream. */
  tellDocumentSelection(): void;
  /** False while a script has turned events off. */
  areEventsOn(): boolean;
}

/** Tells the page what happened in the engine, in Excel's terms, where the page listens. */
export function createEventTeller(options: EventTellerOptions): (event: EngineEvent) => void {
  const teller = new EventTeller(options);
  return (event) => {
    if (options.areEventsOn()) teller.tell(event);
  };
}

class EventTeller {
  /** Names and places of tables, because a deleted one can no longer be asked. */
  #tables: ReadonlyMap<string, TableInfo>;

  constructor(private readonly options: EventTellerOptions) {
    this.#tables = this.#listTables();
  }

  tell(event: EngineEvent): void {
    switch (event.type) {
      case "cellsChanged":
        return this.#tellChanged(event.areas, event.source);
      case "formatsChanged":
        return event.areas.forEach((area) =>
          this.#send("worksheetFormatChanged", area.sheetId, { ...placeOf(area), source: "Local" }),
        );
      case "calculated":
        return event.sheetIds.forEach((id) => this.#send("worksheetCalculated", id, { worksheetId: id }));
      case "selectionChanged":
        return this.#tellSelection(event.areas);
      case "tableAdded":
      case "tableDeleted":
        return this.#tellTable(event);
      case "idle":
        return;
      default:
        return this.#tellSheet(event);
    }
  }

  #tellSheet(event: Extract<EngineEvent, { readonly sheetId: string }>): void {
    const { sheetId: worksheetId } = event;
    switch (event.type) {
      case "sheetAdded":
        return this.#send("worksheetAdded", null, { worksheetId, source: "Local" });
      case "sheetDeleted":
        return this.#send("worksheetDeleted", null, { worksheetId, source: "Local" });
      case "sheetActivated":
        return this.#send("worksheetActivated", worksheetId, { worksheetId });
      case "sheetDeactivated":
        return this.#send("worksheetDeactivated", worksheetId, { worksheetId });
      case "sheetRenamed":
        return this.#send("worksheetNameChanged", worksheetId, {
          worksheetId,
          source: "Local",
          nameBefore: event.before,
          nameAfter: event.after,
        });
    }
  }

  #tellChanged(areas: readonly Area[], source: ChangeSource): void {
    for (const area of areas) {
      const args = { ...placeOf(area), ...changed, triggerSource: triggers[source] };
      this.#send("worksheetChanged", area.sheetId, args);
      for (const table of this.options.engine.tables.list()) {
        const inside = intersectionOf(table.area, area);
        if (inside === null) continue;
        this.#send("tableChanged", table.id, { ...placeOf(inside), ...changed, tableId: table.id });
      }
    }
  }

  #tellSelection(areas: readonly Area[]): void {
    this.options.tellDocumentSelection();
    const [first] = areas;
    if (first === undefined) return;
    const place = { ...placeOf(first), address: areas.map((area) => formatCells(area)).join(",") };
    this.#send("worksheetSelectionChanged", first.sheetId, place);
    for (const table of this.options.engine.tables.list()) {
      const inside = intersectionOf(table.area, first);
      const address = inside === null ? "" : formatCells(inside);
      this.#send("tableSelectionChanged", table.id, { worksheetId: table.area.sheetId, address });
    }
  }

  #tellTable({ type, tableId }: Extract<EngineEvent, { readonly tableId: string }>): void {
    const before = this.#tables;
    this.#tables = this.#listTables();
    const table = this.#tables.get(tableId) ?? before.get(tableId);
    if (table === undefined) return;
    const args = { tableId, tableName: table.name, worksheetId: table.area.sheetId, source: "Local" };
    this.#send(type, null, args);
  }

  /** To those who listen to the object itself, and to those who listen to all of its kind. */
  #send(event: EventName, objectId: string | null, args: Readonly<Record<string, unknown>>): void {
    const { messages, registrations } = this.options;
    for (const target of objectId === null ? [workbookTarget] : [objectId, workbookTarget]) {
      if (registrations.has(event, target)) messages.tellEvent(eventTypes[event], target, args);
    }
  }

  #listTables(): ReadonlyMap<string, TableInfo> {
    return new Map(this.options.engine.tables.list().map((table) => [table.id, table]));
  }
}

const changed = { changeType: "RangeEdited", source: "Local", shiftDirection: "None" } as const;
const triggers: Readonly<Record<ChangeSource, string>> = { user: "Unknown", script: "ThisLocalAddin" };

/** `referenceId` leads `args.getRange(context)` back to the cells. */
function placeOf(area: Area) {
  const address = formatCells(area);
  return { worksheetId: area.sheetId, address, referenceId: `${area.sheetId}!${address}` };
}
