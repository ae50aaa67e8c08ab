import { formatCells } from "../engine/address";
import type { EngineEvent } from "../engine/changes/engineEvent";
import type { EventName } from "./eventRegistrations";

type TypeOfSheetEvent =
  | "sheetAdded"
  | "sheetDeleted"
  | "sheetActivated"
  | "sheetDeactivated"
  | "sheetRenamed"
  | "sheetMoved"
  | "sheetVisibilityChanged"
  | "sheetProtectionChanged"
  | "linesSorted"
  | "rowsHidden";

/** What happened to a sheet as a whole. */
export type SheetEvent = Extract<EngineEvent, { readonly type: TypeOfSheetEvent }>;

interface SheetMessage {
  readonly name: EventName;
  /** Sheets whose own listeners are told; those of the collection always are. */
  readonly objectIds: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** An event about a sheet in Excel's terms. Nobody else edits this workbook: the source is always local. */
export function toSheetMessage(event: SheetEvent): SheetMessage {
  const { sheetId: worksheetId } = event;
  const ofSheet = { objectIds: [worksheetId] };
  const args = { worksheetId, source: "Local" };
  switch (event.type) {
    case "sheetAdded":
      return { name: "worksheetAdded", objectIds: [], args };
    case "sheetDeleted":
      return { name: "worksheetDeleted", objectIds: [], args };
    case "sheetActivated":
      return { name: "worksheetActivated", ...ofSheet, args: { worksheetId } };
    case "sheetDeactivated":
      return { name: "worksheetDeactivated", ...ofSheet, args: { worksheetId } };
    case "sheetRenamed":
      return {
        name: "worksheetNameChanged",
        ...ofSheet,
        args: { ...args, nameBefore: event.before, nameAfter: event.after },
      };
    case "sheetMoved":
      return {
        name: "worksheetMoved",
        objectIds: [],
        args: { ...args, positionBefore: event.before, positionAfter: event.after },
      };
    case "sheetVisibilityChanged":
      return {
        name: "worksheetVisibilityChanged",
        ...ofSheet,
        args: { ...args, visibilityBefore: event.before, visibilityAfter: event.after },
      };
    case "sheetProtectionChanged":
      return { name: "worksheetProtectionChanged", ...ofSheet, args: { ...args, ...protectionArgs(event) } };
    default:
      return toLinesMessage(event, args);
  }
}

/** Rows were hidden, rows or columns sorted. */
function toLinesMessage(
  event: Extract<SheetEvent, { readonly type: "linesSorted" | "rowsHidden" }>,
  common: Readonly<Record<string, unknown>>,
): SheetMessage {
  const ofSheet = { objectIds: [event.sheetId] };
  const args = { ...common, address: event.areas.map((area) => formatCells(area)).join(",") };
  if (event.type === "rowsHidden") {
    const changeType = event.hidden ? "Hidden" : "Unhidden";
    return { name: "worksheetRowHiddenChanged", ...ofSheet, args: { ...args, changeType } };
  }
  const name = event.dimension === "rows" ? "worksheetRowSorted" : "worksheetColumnSorted";
  return { name, ...ofSheet, args };
}

function protectionArgs({ isProtected, changed }: Extract<SheetEvent, { type: "sheetProtectionChanged" }>) {
  return {
    isProtected,
    allowEditRangesChanged: changed.ranges,
    protectionOptionsChanged: changed.options,
    sheetPasswordChanged: changed.password,
  };
}
