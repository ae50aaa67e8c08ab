import type { Command } from "@odoo/o-spreadsheet";
import { MAX_COLUMNS } from "../area";
import type { EngineEvent } from "./engineEvent";

type Change = Pick<Command, "type">;

/** Rows that a command hid or showed, and cells that a user sorted in the grid. */
export function linesEvents(command: Command): EngineEvent[] {
  if (command.type === "UNDO" || command.type === "REDO") {
    const isUndone = command.type === "UNDO";
    return command.commands.flatMap((change) => hiddenRows(change, isUndone));
  }
  if (command.type !== "SORT_CELLS") return hiddenRows(command, false);
  const { sheetId, zone } = command;
  return [{ type: "linesSorted", sheetId, dimension: "rows", areas: [{ sheetId, ...zone }], source: "user" }];
}

function hiddenRows(change: Change, isUndone: boolean): EngineEvent[] {
  const command = change as Command;
  if (command.type !== "HIDE_COLUMNS_ROWS" && command.type !== "UNHIDE_COLUMNS_ROWS") return [];
  if (command.dimension !== "ROW") return [];
  const { sheetId, elements } = command;
  const areas = runsOf(elements).map(([top, bottom]) => ({
    sheetId,
    top,
    bottom,
    left: 0,
    right: MAX_COLUMNS - 1,
  }));
  return [
    { type: "rowsHidden", sheetId, areas, hidden: (command.type === "HIDE_COLUMNS_ROWS") !== isUndone },
  ];
}

function runsOf(indexes: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const open = runs.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
