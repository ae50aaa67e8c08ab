import { CorePlugin, coreTypes, invalidateEvaluationCommands, registries } from "@odoo/o-spreadsheet";
import type { Border, CoreCommand } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import type { CellMove } from "./cellMove";
import { rangeAdapterFor } from "./rangeAdapter";
import type { RangeAdapterFunctions } from "./rangeAdapter";

/** Command that moves cells on one sheet: they stay the same cells, and all that refers to them follows. */
export const MOVE_CELLS = "WORKBENCH_MOVE_CELLS";

export interface MoveCells {
  readonly type: typeof MOVE_CELLS;
  readonly move: CellMove;
  /** The cells that take another place, at least those with something in them; inside the grid. Null for none. */
  readonly from: Area | null;
  /** How far they go; the grid is large enough. */
  readonly rows: number;
  readonly columns: number;
}

type Config = ConstructorParameters<typeof CorePlugin>[0];

/** Public there, and no part of its types. */
interface RangeAdapting {
  executeOnAllRanges(functions: RangeAdapterFunctions): void;
}

interface HeldCell {
  readonly row: number;
  readonly col: number;
  readonly id: number | undefined;
  readonly border: Border | null;
}

/** Not one of o-spreadsheet's own commands, so its types do not know it. */
export function asMoveCells(command: { readonly type: string }): MoveCells | null {
  return command.type === MOVE_CELLS ? (command as MoveCells) : null;
}

class MovePlugin extends CorePlugin {
  private readonly ranges: RangeAdapting;

  constructor(config: Config) {
    super(config);
    this.ranges = config.range as unknown as RangeAdapting;
  }

  override handle(command: CoreCommand): void {
    const own = asMoveCells(command);
    if (!own) return;
    // References first, then cells: the grid's own order when rows are inserted.
    this.ranges.executeOnAllRanges(rangeAdapterFor(own.move, this.getters));
    if (!isToOtherSheet(own.move)) this.moveCells(own);
  }

  private moveCells({ move, from, rows, columns }: MoveCells): void {
    const { sheetId } = move.area;
    const held = from ? this.cellsIn(from) : [];
    for (const cell of held) this.takeAway(sheetId, cell);
    const emptied = move.kind === "move" ? shiftedArea(move.area, rows, columns) : move.area;
    for (const cell of this.cellsIn(emptied)) this.clear(sheetId, cell);
    for (const { id, border, row, col } of held) {
      const place = { sheetId, row: row + rows, col: col + columns };
      if (id !== undefined) this.dispatch("UPDATE_CELL_POSITION", { ...place, cellId: id });
      if (border) this.dispatch("SET_BORDER", { ...place, border });
    }
  }

  private cellsIn({ sheetId, top, left, bottom, right }: Area): HeldCell[] {
    const cells: HeldCell[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        const id = this.getters.getCell({ sheetId, row, col })?.id;
        const border = this.getters.getCellBorder({ sheetId, row, col });
        if (id !== undefined || border) cells.push({ row, col, id, border });
      }
    }
    return cells;
  }

  private takeAway(sheetId: string, { row, col, id, border }: HeldCell): void {
    if (id !== undefined) this.dispatch("UPDATE_CELL_POSITION", { sheetId, row, col });
    if (border) this.dispatch("SET_BORDER", { sheetId, row, col, border: undefined });
  }

  private clear(sheetId: string, { row, col, id, border }: HeldCell): void {
    if (id !== undefined) this.dispatch("CLEAR_CELL", { sheetId, row, col });
    if (border) this.dispatch("SET_BORDER", { sheetId, row, col, border: undefined });
  }
}

/** Cells cannot change their sheet: they are written anew there. */
export function isToOtherSheet(move: CellMove): boolean {
  return move.kind === "move" && move.to.sheetId !== move.area.sheetId;
}

function shiftedArea(area: Area, rows: number, columns: number): Area {
  const { sheetId, top, left, bottom, right } = area;
  return {
    sheetId,
    top: top + rows,
    bottom: bottom + rows,
    left: left + columns,
    right: right + columns,
  };
}

registries.corePluginRegistry.add("workbench_moves", MovePlugin);
(coreTypes as Set<string>).add(MOVE_CELLS);
(invalidateEvaluationCommands as Set<string>).add(MOVE_CELLS);
registries.inverseCommandRegistry.add(MOVE_CELLS, (command) => [command]);
