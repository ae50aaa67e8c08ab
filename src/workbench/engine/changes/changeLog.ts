import type { Command } from "@odoo/o-spreadsheet";
import { asSetState, WORKBOOK_SCOPE } from "../state/statePlugin";
import type { Area, CellPosition } from "../area";
import type { CellValue, ChangeSource } from "../cells/cellStore";
import type { EngineEvent, ShiftKind } from "./engineEvent";
import { forEachCell } from "../grid/grid";
import { areasOfMove } from "../moves/cellMove";
import type { CellMove } from "../moves/cellMove";
import { asMoveCells } from "../moves/movePlugin";
import { FormulaLog } from "./formulaLog";
import { PositionAreas } from "./positionAreas";
import { PriorCell } from "./priorCell";
import type { PriorReading } from "./priorCell";

type CellChange = Extract<Command, { type: "UPDATE_CELL" }>;

/** Gathers what happens during a command, and tells it as events when the command is over. */
export class ChangeLog {
  private contents = new Map<string, PositionAreas>();
  private formats = new Map<string, PositionAreas>();
  private calculated = new Set<string>();
  private sheetEvents: EngineEvent[] = [];
  private prior = new PriorCell();
  private formulas = new FormulaLog();
  private isMoving = false;

  /** What a move does to single cells is told as one move. */
  noteStart(command: Command): void {
    if (asMoveCells(command)) this.isMoving = true;
  }

  /** Before a cell gets other content; `read` gives what it still holds. */
  noteBefore(position: CellPosition, content: string, read: () => PriorReading): void {
    if (this.isMoving) return;
    this.prior.note(position, read);
    this.formulas.note(position, content, read);
  }

  noteShift(kind: ShiftKind, area: Area, source: ChangeSource): void {
    this.sheetEvents.push({ type: "cellsShifted", kind, area, source, direction: null });
  }

  /** Cells that were moved to another place changed there and where they were. */
  private noteMove(move: CellMove, source: ChangeSource): void {
    if (move.kind === "move") {
      for (const area of areasOfMove(move))
        forEachCell(area, (row, column) =>
          addTo(this.contents, area.sheetId).add(area.top + row, area.left + column),
        );
      return;
    }
    const kind = move.kind === "insert" ? "CellInserted" : "CellDeleted";
    this.sheetEvents.push({ type: "cellsShifted", kind, area: move.area, source, direction: move.shift });
  }

  /** What is told as it is, before the changes of cells. */
  noteEvent(event: EngineEvent): void {
    this.sheetEvents.push(event);
  }

  note(command: Command, source: ChangeSource): void {
    const moved = asMoveCells(command);
    if (moved) {
      this.isMoving = false;
      this.noteMove(moved.move, source);
    }
    switch (command.type) {
      case "UPDATE_CELL":
        this.noteCell(command);
        break;
      case "SET_BORDER":
        this.noteFormat(command.sheetId, command.row, command.col);
        break;
      case "SET_ZONE_BORDERS":
        for (const { top, left, bottom, right } of command.target)
          for (let row = top; row <= bottom; row += 1)
            for (let col = left; col <= right; col += 1) this.noteFormat(command.sheetId, row, col);
        break;
      case "CREATE_SHEET":
        this.sheetEvents.push({ type: "sheetAdded", sheetId: command.sheetId, source });
        break;
      case "DUPLICATE_SHEET":
        this.sheetEvents.push({ type: "sheetAdded", sheetId: command.sheetIdTo, source });
        break;
      case "DELETE_SHEET":
        this.sheetEvents.push({ type: "sheetDeleted", sheetId: command.sheetId, source });
        break;
      case "RENAME_SHEET": {
        const { sheetId, oldName, newName } = command;
        this.sheetEvents.push({ type: "sheetRenamed", sheetId, before: oldName ?? "", after: newName ?? "" });
        break;
      }
      case "ACTIVATE_SHEET":
        this.sheetEvents.push({ type: "sheetDeactivated", sheetId: command.sheetIdFrom });
        this.sheetEvents.push({ type: "sheetActivated", sheetId: command.sheetIdTo });
        break;
      case "UNDO":
      case "REDO":
        for (const undone of command.commands) {
          if (undone.type === "UPDATE_CELL") this.noteCell(undone);
          else this.noteState(undone);
        }
        break;
      default:
        this.noteState(command);
    }
  }

  noteCalculated(sheetId: string): void {
    this.calculated.add(sheetId);
  }

  /** Sheets whose cells have changed are calculated. */
  noteContentsCalculated(): void {
    for (const sheetId of this.contents.keys()) this.calculated.add(sheetId);
  }

  /** What was noted since the last time, in the order in which Excel tells it: changes, then calculation. */
  take(source: ChangeSource, formulaAt: (position: CellPosition) => CellValue): EngineEvent[] {
    const contents = areasOf(this.contents);
    const formats = areasOf(this.formats);
    const events: EngineEvent[] = [...this.sheetEvents];
    if (contents.length > 0) {
      const before = this.prior.of(contents);
      events.push(
        { type: "cellsChanged", areas: contents, source, before },
        ...this.formulas.take(formulaAt),
      );
    }
    if (formats.length > 0) events.push({ type: "formatsChanged", areas: formats, source });
    if (this.calculated.size > 0) events.push({ type: "calculated", sheetIds: [...this.calculated] });
    this.contents = new Map();
    this.formats = new Map();
    this.calculated = new Set();
    this.sheetEvents = [];
    this.prior = new PriorCell();
    this.formulas = new FormulaLog();
    return events;
  }

  private noteState(command: { readonly type: string }): void {
    const state = asSetState(command);
    if (state === null) return;
    const { scope, keys } = state;
    this.sheetEvents.push({ type: "stateChanged", sheetId: scope === WORKBOOK_SCOPE ? null : scope, keys });
  }

  private noteCell(command: CellChange): void {
    if (this.isMoving) return;
    if ("content" in command) addTo(this.contents, command.sheetId).add(command.row, command.col);
    else this.noteFormat(command.sheetId, command.row, command.col);
  }

  private noteFormat(sheetId: string, row: number, column: number): void {
    addTo(this.formats, sheetId).add(row, column);
  }
}

function addTo(log: Map<string, PositionAreas>, sheetId: string): PositionAreas {
  const known = log.get(sheetId);
  if (known) return known;
  const positions = new PositionAreas(sheetId);
  log.set(sheetId, positions);
  return positions;
}

function areasOf(log: ReadonlyMap<string, PositionAreas>): Area[] {
  return [...log.values()].flatMap((positions) => positions.areas());
}
