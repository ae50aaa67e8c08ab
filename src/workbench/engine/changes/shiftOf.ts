import type { Command, Model } from "@odoo/o-spreadsheet";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area } from "../area";
import type { ShiftKind } from "./engineEvent";

type Dimension = "ROW" | "COL";

/** What a command that was carried out did to whole rows or columns; null where nothing was pushed away. */
export function shiftOf(
  command: Command,
  getters: Model["getters"],
): { readonly kind: ShiftKind; readonly area: Area } | null {
  if (command.type === "ADD_COLUMNS_ROWS") {
    const { sheetId, dimension, base, position, quantity } = command;
    const first = position === "before" ? base : base + 1;
    const held = dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    // The grid grows at its end when somebody writes there: Excel's sheets have those rows already.
    if (first + quantity >= held) return null;
    const kind = dimension === "ROW" ? "RowInserted" : "ColumnInserted";
    return { kind, area: wholeLines(sheetId, dimension, [first, first + quantity - 1]) };
  }
  if (command.type === "REMOVE_COLUMNS_ROWS") {
    const { sheetId, dimension, elements } = command;
    const kind = dimension === "ROW" ? "RowDeleted" : "ColumnDeleted";
    return { kind, area: wholeLines(sheetId, dimension, [Math.min(...elements), Math.max(...elements)]) };
  }
  return null;
}

function wholeLines(sheetId: string, dimension: Dimension, [first, last]: readonly [number, number]): Area {
  return dimension === "ROW"
    ? { sheetId, top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
    : { sheetId, top: 0, bottom: MAX_ROWS - 1, left: first, right: last };
}
