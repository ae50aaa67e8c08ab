import type { Command, Model } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import { toArea } from "../grid/grid";
import type { GridZone } from "../grid/grid";
import type { ProtectionPermission } from "./protectionStore";

/** What a command of a user needs from the protection of a sheet. */
export interface ProtectionNeed {
  readonly sheetId: string;
  /** Cells whose contents change: they must be unlocked. */
  readonly cells: readonly Area[];
  /** What must be allowed; "nothing" is what no option allows. Null when unlocked cells are enough. */
  readonly permission: ProtectionPermission | "nothing" | null;
}

type Getters = Model["getters"];

/** Null for a command that no protection forbids. */
export function protectionNeedOf(command: Command, getters: Getters): ProtectionNeed | null {
  const sheetId = sheetOf(command) ?? getters.getActiveSheetId();
  const permission = permissionOf(command, getters);
  if (permission === undefined) return null;
  return { sheetId, permission, cells: EDITS.has(command.type) ? cellsOf(command, sheetId) : [] };
}

/** Commands that change the contents of cells. */
const EDITS = new Set<string>([
  "AUTOFILL_CELL",
  "CLEAR_CELL",
  "CLEAR_CELLS",
  "DELETE_CONTENT",
  "DELETE_UNFILTERED_CONTENT",
  "PASTE",
  "SORT_CELLS",
  "TOGGLE_CHECKBOX",
  "UPDATE_CELL",
]);

const PERMISSIONS: Readonly<Record<string, ProtectionNeed["permission"]>> = {
  ADD_CONDITIONAL_FORMAT: "nothing",
  ADD_DATA_VALIDATION_RULE: "nothing",
  ADD_MERGE: "nothing",
  CLEAR_FORMATTING: "allowFormatCells",
  CREATE_CHART: "allowEditObjects",
  CREATE_FIGURE: "allowEditObjects",
  CREATE_IMAGE: "allowEditObjects",
  CREATE_TABLE: "nothing",
  DELETE_CELL: "nothing",
  DELETE_CHART: "allowEditObjects",
  DELETE_FIGURE: "allowEditObjects",
  INSERT_CELL: "nothing",
  MOVE_COLUMNS_ROWS: "nothing",
  MOVE_RANGES: "nothing",
  PAINT_FORMAT: "allowFormatCells",
  REMOVE_CONDITIONAL_FORMAT: "nothing",
  REMOVE_DATA_VALIDATION_RULE: "nothing",
  REMOVE_DUPLICATES: "nothing",
  REMOVE_MERGE: "nothing",
  REMOVE_TABLE: "nothing",
  RESIZE_TABLE: "nothing",
  SET_BORDER: "allowFormatCells",
  SET_BORDERS_ON_TARGET: "allowFormatCells",
  SET_FORMATTING: "allowFormatCells",
  SET_ZONE_BORDERS: "allowFormatCells",
  SORT_CELLS: "allowSort",
  SPLIT_TEXT_INTO_COLUMNS: "nothing",
  TRIM_WHITESPACE: "nothing",
  UPDATE_CHART: "allowEditObjects",
  UPDATE_FIGURE: "allowEditObjects",
  UPDATE_FILTER: "allowAutoFilter",
  UPDATE_TABLE: "nothing",
};

/** Undefined for a command that needs nothing. */
function permissionOf(command: Command, getters: Getters): ProtectionNeed["permission"] | undefined {
  switch (command.type) {
    case "UPDATE_CELL":
      return command.content === undefined ? "allowFormatCells" : null;
    case "RESIZE_COLUMNS_ROWS":
    case "HIDE_COLUMNS_ROWS":
    case "UNHIDE_COLUMNS_ROWS":
      return command.dimension === "ROW" ? "allowFormatRows" : "allowFormatColumns";
    case "REMOVE_COLUMNS_ROWS":
      return command.dimension === "ROW" ? "allowDeleteRows" : "allowDeleteColumns";
    case "ADD_COLUMNS_ROWS": {
      const { sheetId, dimension, base, position } = command;
      // The grid grows at its end, where Excel's sheets have rows and columns already.
      if (position === "after" && base === getters.getNumberHeaders(sheetId, dimension) - 1) return undefined;
      return dimension === "ROW" ? "allowInsertRows" : "allowInsertColumns";
    }
    default:
      return PERMISSIONS[command.type] ?? (EDITS.has(command.type) ? null : undefined);
  }
}

function sheetOf(command: Command): string | undefined {
  return "sheetId" in command && typeof command.sheetId === "string" ? command.sheetId : undefined;
}

interface Targeted {
  readonly col?: number;
  readonly row?: number;
  readonly target?: readonly GridZone[];
  readonly zone?: GridZone;
}

function cellsOf(command: Command, sheetId: string): Area[] {
  const { col, row, target, zone } = command as Targeted;
  if (col !== undefined && row !== undefined)
    return [{ sheetId, top: row, left: col, bottom: row, right: col }];
  return [...(target ?? []), ...(zone ? [zone] : [])].map((each) => toArea(sheetId, each));
}
