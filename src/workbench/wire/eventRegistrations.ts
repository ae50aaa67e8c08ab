import { HostError } from "../model/hostError";
import type { ModelObject } from "../model/member";
import { memberNamed } from "./memberLookup";

/** Event numbers of Excel's wire (search `eventType:` in the library). */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventName = keyof typeof eventTypes;

/** Target of events that concern the whole workbook. */
export const workbookTarget = "Workbook";

const worksheetEvents: Readonly<Record<string, EventName>> = {
  ActivatedEvent: "worksheetActivated",
  CalculatedEvent: "worksheetCalculated",
  ColumnSortedEvent: "worksheetColumnSorted",
  DataChangedEvent: "worksheetChanged",
  DeactivatedEvent: "worksheetDeactivated",
  EventNameChanged: "worksheetNameChanged",
  EventVisibilityChanged: "worksheetVisibilityChanged",
  FormatChangedEvent: "worksheetFormatChanged",
  FormulaChangedEvent: "worksheetFormulaChanged",
  RowHiddenChangedEvent: "worksheetRowHiddenChanged",
  RowSortedEvent: "worksheetRowSorted",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  SelectionChangedEvent: "worksheetSelectionChanged",
};
const tableEvents: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "tableChanged",
  SelectionChangedEvent: "tableSelectionChanged",
};

const chartEvents: Readonly<Record<string, EventName>> = {
  ActivatedEvent: "chartActivated",
  DeactivatedEvent: "chartDeactivated",
};

/** Class, then the end of `_Register…`, then the event. What is missing here never comes and is refused. */
const eventsByClass: Readonly<Record<string, Readonly<Record<string, EventName>>>> = {
  Worksheet: worksheetEvents,
  WorksheetCollection: {
    ...worksheetEvents,
    AddedEvent: "worksheetAdded",
    DeletedEvent: "worksheetDeleted",
    EventMoved: "worksheetMoved",
  },
  Chart: chartEvents,
  ChartCollection: { ...chartEvents, AddedEvent: "chartAdded", DeletedEvent: "chartDeleted" },
  Table: tableEvents,
  TableCollection: {
    DataChangedEvent: "tableChanged",
    AddedEvent: "tableAdded",
    DeletedEvent: "tableDeleted",
  },
};

/** Whether handlers of `onChanged` and the like are ever called. */
export function isEventRaised(className: string, eventName: string): boolean {
  if (ofCommonApi.has(`${className}.${eventName}`)) return true;
  const name = registrationNames[eventName] ?? `${eventName.slice("on".length)}Event`;
  return eventsByClass[className]?.[name] !== undefined;
}

/** Those that travel as events of the common API, and are registered as such. */
const ofCommonApi = new Set([
  "Workbook.onSelectionChanged",
  "SettingCollection.onSettingsChanged",
  "Binding.onDataChanged",
  "Binding.onSelectionChanged",
]);

/** What the library registers under another name than the handlers' own. */
const registrationNames: Readonly<Record<string, string>> = {
  onChanged: "DataChangedEvent",
  onMoved: "EventMoved",
  onNameChanged: "EventNameChanged",
  onVisibilityChanged: "EventVisibilityChanged",
};

/**
 * Who listens to what. Handlers live in the page and are counted there, so a registration here is on or off; all
 * are gone with the page.
 */
export interface EventRegistrations {
  /** `_RegisterDataChangedEvent` or its opposite on an object; throws NotImplemented for unknown events. */
  set(owner: ModelObject, method: string): void;
  /** Object ids, or "Workbook", that someone listens to for this event. */
  has(event: EventName, target: string): boolean;
  clear(): void;
}

export function createEventRegistrations(): EventRegistrations {
  const counts = new Map<string, number>();
  const keyOf = (event: EventName, target: string) => `${event} ${target}`;

  return {
    set(owner, method) {
      const [, opposite, name = ""] = /^_(Unr|R)egister(\w+)$/.exec(method) ?? [];
      const event = eventsByClass[owner.modelClass.name]?.[name];
      if (event === undefined) {
        throw new HostError("NotImplemented", `The workbench never raises ${owner.modelClass.name}.${name}.`);
      }
      const key = keyOf(event, targetOf(owner));
      counts.set(key, Math.max(0, (counts.get(key) ?? 0) + (opposite === "R" ? 1 : -1)));
    },
    has: (event, target) => (counts.get(keyOf(event, target)) ?? 0) > 0,
    clear: () => counts.clear(),
  };
}

/**
 * Collections of the workbook listen for all of it, single objects for themselves, and a sheet's own collection for
 * that sheet: the library asks for events under the same ids.
 */
function targetOf(owner: ModelObject): string {
  const id = memberNamed(owner.modelClass, "Id");
  if (id?.kind === "property") return String(id.get(owner as never));
  return "sheetId" in owner && typeof owner.sheetId === "string" ? owner.sheetId : workbookTarget;
}
