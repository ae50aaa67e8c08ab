import { Model } from "@odoo/o-spreadsheet";
import type { Range } from "@odoo/o-spreadsheet";
import { formatCells } from "../address";
import { columnCountOf, MAX_COLUMNS, MAX_ROWS, rowCountOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { ChangeSource } from "../cells/cellStore";
import { RUN } from "./gridBridge";
import { FORGET_HISTORY, TAKE_BACK } from "./gridRules";
import "../borders/borderRules";
import "../calculation/heldCellsPlugin";
import "../formulas/filterFunction";
import "../looks/standardSizes";
import "../numberText/displayRules";
import "../sheetFunctions/correctGridErrors";
import "../sheetFunctions/registerFunctions";
import "../sheetFunctions/sortFunctions";
import type { Dispatch, GridBridge } from "./gridBridge";
import { EngineError, GridLimitError } from "../invariant";

type Getters = Model["getters"];
type Work = (dispatch: Dispatch) => void;

export interface GridZone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const GROW_BY_ROWS = 100;
const GROW_BY_COLUMNS = 10;
/**
 * The grid's work grows with rows times columns, used or not: all rows with the 40 columns of a new sheet take seconds,
 * all rows with all columns never end.
 */
const MAX_GRID_CELLS = 50_000_000;

/**
 * The one place that dispatches to o-spreadsheet. Writes that may wait are collected inside `batch` and carried out
 * together; reading the getters carries them out first, so nobody ever reads a value that is about to change.
 */
export class Grid {
  readonly model: Model;
  private waiting: Work[] = [];
  private batchDepth = 0;
  private batchCount = 0;
  private runDepth = 0;
  private flushes = 0;
  private endings: (() => void)[] = [];
  private currentSource: ChangeSource = "user";

  /** `afterRun` is called when a command of ours is over; those of the grid's own are told by `model.on("update")`. */
  constructor(
    data: unknown,
    bridge: GridBridge,
    private readonly afterRun: (source: ChangeSource) => void,
  ) {
    this.model = new Model(data, { custom: { bridge } });
  }

  get getters(): Getters {
    if (this.waiting.length > 0 && this.runDepth === 0) this.flush();
    return this.model.getters;
  }

  /** Who caused the command that is being carried out. */
  get source(): ChangeSource {
    return this.currentSource;
  }

  /** Null outside batches. */
  get batchNumber(): number | null {
    return this.batchDepth > 0 ? this.batchCount : null;
  }

  /** How often what waited was carried out. */
  get flushCount(): number {
    return this.flushes;
  }

  /** How many writes wait. */
  get waitingCount(): number {
    return this.waiting.length;
  }

  get isRunning(): boolean {
    return this.runDepth > 0;
  }

  /** Carries out the body as one command. */
  run(body: Work, source: ChangeSource = "script"): void {
    this.flush();
    this.runNow(body, source);
  }

  /** Like `run`, but inside a batch it waits until the batch ends or somebody reads. */
  runSoon(body: Work): void {
    if (this.batchDepth === 0) this.runNow(body, "script");
    else this.waiting.push(body);
  }

  batch<T>(body: () => T): T {
    if (this.batchDepth === 0) this.batchCount += 1;
    this.batchDepth += 1;
    try {
      return body();
    } finally {
      try {
        if (this.batchDepth === 1) this.endBatch();
      } finally {
        this.batchDepth -= 1;
      }
    }
  }

  /** A batch that is done as a whole, or not at all: what it did is taken back when it throws. */
  attempt(body: () => void): void {
    let batch = 0;
    try {
      this.batch(() => {
        batch = this.batchCount;
        body();
      });
    } catch (error) {
      (this.model.dispatch as (type: string, payload: object) => unknown)(TAKE_BACK, { batch });
      throw error;
    }
  }

  /** Is called once, at the end of the batch that runs, when everything that waited is carried out. */
  afterBatch(ending: () => void): void {
    this.endings.push(ending);
  }

  private endBatch(): void {
    const { endings } = this;
    this.endings = [];
    try {
      this.flush();
    } finally {
      for (const ending of endings) ending();
    }
  }

  /** Nothing that was done until now can be undone. */
  forgetHistory(): void {
    this.flush();
    (this.model.dispatch as (type: string) => unknown)(FORGET_HISTORY);
  }

  /**
   * Makes the sheet large enough for the area; what starts in the sheet and goes to its end in Excel, as whole rows
   * and columns do, counts only as far as the sheet goes. Throws a `GridLimitError` when the sheet would be too large.
   */
  ensureSize(dispatch: Dispatch, area: Area): void {
    const getters = this.model.getters;
    const rows = getters.getNumberRows(area.sheetId);
    const columns = getters.getNumberCols(area.sheetId);
    const moreRows = isOpenEnded(area.top, area.bottom, { held: rows, max: MAX_ROWS })
      ? 0
      : missing(area.bottom, { held: rows, max: MAX_ROWS, extra: GROW_BY_ROWS });
    const moreColumns = isOpenEnded(area.left, area.right, { held: columns, max: MAX_COLUMNS })
      ? 0
      : missing(area.right, { held: columns, max: MAX_COLUMNS, extra: GROW_BY_COLUMNS });
    if (moreRows + moreColumns > 0 && (rows + moreRows) * (columns + moreColumns) > MAX_GRID_CELLS) {
      const size = `${rows + moreRows} rows by ${columns + moreColumns} columns`;
      throw new GridLimitError(`The grid cannot hold ${formatCells(area)}: the sheet would have ${size}.`);
    }
    const command = { sheetId: area.sheetId, sheetName: getters.getSheetName(area.sheetId) };
    const after = { ...command, position: "after" } as const;
    if (moreRows > 0)
      dispatch("ADD_COLUMNS_ROWS", { ...after, dimension: "ROW", base: rows - 1, quantity: moreRows });
    if (moreColumns > 0)
      dispatch("ADD_COLUMNS_ROWS", { ...after, dimension: "COL", base: columns - 1, quantity: moreColumns });
  }

  isInSheet(area: Area): boolean {
    return (
      area.bottom < this.getters.getNumberRows(area.sheetId) &&
      area.right < this.getters.getNumberCols(area.sheetId)
    );
  }

  /** The part of the area that exists in the grid, or null. */
  existingPart(area: Area): Area | null {
    void this.getters;
    return this.existingPartNow(area);
  }

  /** The same inside a command: writes that wait go on waiting. */
  existingPartNow(area: Area): Area | null {
    const { getters } = this.model;
    const bottom = Math.min(area.bottom, getters.getNumberRows(area.sheetId) - 1);
    const right = Math.min(area.right, getters.getNumberCols(area.sheetId) - 1);
    return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
  }

  /** Whole rows and columns stay whole, however large the sheet becomes. */
  rangeData(area: Area): ReturnType<Getters["getRangeDataFromXc"]> {
    return this.model.getters.getRangeDataFromXc(area.sheetId, formatCells(area));
  }

  /** The area that a range of the grid stands for: the reverse of `rangeData`. */
  areaOfRange({ sheetId, unboundedZone }: Pick<Range, "sheetId" | "unboundedZone">): Area {
    const { top, left, bottom = MAX_ROWS - 1, right = MAX_COLUMNS - 1 } = unboundedZone;
    return { sheetId, top, left, bottom, right };
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const works = this.waiting;
    this.waiting = [];
    this.flushes += 1;
    this.runNow((dispatch) => {
      for (const work of works) work(dispatch);
    }, "script");
  }

  private runNow(body: Work, source: ChangeSource): void {
    if (this.runDepth > 0) throw new EngineError("A command was started inside another one");
    this.runDepth += 1;
    this.currentSource = source;
    const thrown: unknown[] = [];
    try {
      // An exception inside the dispatch would leave o-spreadsheet half-way through its command for ever.
      const guarded = (dispatch: Dispatch): void => {
        try {
          body(dispatch);
        } catch (error) {
          thrown.push(error);
        }
      };
      (this.model.dispatch as (type: string, payload: object) => unknown)(RUN, { body: guarded });
    } finally {
      this.runDepth -= 1;
      this.currentSource = "user";
    }
    this.afterRun(source);
    if (thrown.length > 0) throw thrown[0];
  }
}

interface Extent {
  readonly held: number;
  readonly max: number;
}

function isOpenEnded(first: number, last: number, { held, max }: Extent): boolean {
  return first < held && last === max - 1;
}

/** How many rows or columns to add, some to spare. */
function missing(last: number, { held, max, extra }: Extent & { readonly extra: number }): number {
  return last < held ? 0 : Math.min(last + 1 - held + extra, max - held);
}

export function toZone(area: Area): GridZone {
  return { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
}

export function toArea(sheetId: string, zone: GridZone): Area {
  return { sheetId, top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right };
}

export function toGridPosition({ sheetId, row, column }: CellPosition): {
  sheetId: string;
  col: number;
  row: number;
} {
  return { sheetId, col: column, row };
}

/** Calls back for every cell, row by row, with its place inside the area. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  const rows = rowCountOf(area);
  const columns = columnCountOf(area);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) visit(row, column);
}

/** Dispatches and insists: for commands whose conditions the caller has checked. */
export function mustDo(result: {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}): void {
  const serious = result.reasons.filter((reason) => reason !== "NoChanges" && reason !== "Success");
  if (!result.isSuccessful && serious.length > 0)
    throw new EngineError(`The grid refused: ${serious.join(", ")}`);
}
