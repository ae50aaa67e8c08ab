import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { formatAddress } from "../address";
import type { CellPosition } from "../area";
import { BUSY } from "../cells/errorCode";
import { isPropagatedError, toWireArguments } from "./functionArguments";
import type {
  FunctionCall,
  FunctionHost,
  FunctionLibrary,
  FunctionMetadata,
  FunctionResult,
  WireValue,
} from "./functionHost";
import { toParameterAddresses } from "./parameterAddresses";
import { toGridResult } from "./functionValue";
import type { GridResult } from "./functionValue";

interface CallEntry {
  readonly call: FunctionCall;
  readonly cellId: number;
  readonly isStreaming: boolean;
  readonly isVolatile: boolean;
  /** Null while the answer is awaited. */
  result: GridResult | null;
  /** Answered, and no evaluation has shown it yet. */
  isUnseen: boolean;
}

/** The calls that one cell's formula makes, by function and arguments. */
interface CellCalls {
  evaluation: number;
  entries: Map<string, CallEntry>;
  /** Of the evaluation before this one; what is not asked for again is dropped. */
  previous: Map<string, CallEntry>;
}

export interface CallingCell {
  readonly cellId: number;
  readonly position: CellPosition;
  readonly sheetName: string;
  nameOfSheet(sheetId: string): string;
}

interface CallRequest {
  readonly metadata: FunctionMetadata;
  readonly args: readonly Arg[];
  /** The arguments as they cross the wire. */
  readonly values: WireValue[];
}

const PENDING: FunctionResultObject = { value: BUSY, message: "Calculating" };

/**
 * Between a formula engine that needs a value now and functions that answer later. The first evaluation of a call
 * queues it and gives #BUSY!; the answer is kept until the cell's formula or arguments change, or it is made dirty.
 */
export class FunctionCalls {
  private readonly cells = new Map<number, CellCalls>();
  private readonly pending = new Map<number, CallEntry>();
  /** Calls of streaming functions that have answered, and may answer again until they are cancelled. */
  private readonly streams = new Map<number, CallEntry>();
  private readonly touched = new Set<CellCalls>();
  private queue = new Map<number, FunctionCall>();
  private cancelled: number[] = [];
  private evaluation = 1;
  private lastInvocationId = 0;
  private host: FunctionHost | null = null;
  private readonly names = new Set<string>();
  /** The evaluation that calls volatile functions again. */
  private volatileEvaluation = 0;
  private areErrorsAllowed = false;

  define(library: FunctionLibrary, host: FunctionHost): void {
    this.host = host;
    for (const { name } of library.functions) this.names.add(name.toUpperCase());
    this.areErrorsAllowed = library.allowErrorForDataTypeAny ?? false;
  }

  /** Whether a function of this name is an add-in's. */
  has(name: string): boolean {
    return this.names.has(name.toUpperCase());
  }

  /** The value of a call as far as it is known; never throws, or o-spreadsheet would show its own message. */
  valueOf(
    metadata: FunctionMetadata,
    args: readonly Arg[],
    cell: CallingCell,
  ): GridResult | FunctionResultObject {
    const rules = { parameters: metadata.parameters, areErrorsAllowed: this.areErrorsAllowed };
    const values = toWireArguments(args, rules);
    if (isPropagatedError(values)) return values.error;
    const entry = this.entryFor({ metadata, args, values }, cell);
    return entry.result ?? PENDING;
  }

  isPending(): boolean {
    return this.pending.size > 0;
  }

  /** Forgets the answers of a cell; calls under way are cancelled. */
  forget(cellId: number): void {
    const cell = this.cells.get(cellId);
    if (!cell) return;
    for (const entry of [...cell.entries.values(), ...cell.previous.values()]) this.drop(entry);
    this.cells.delete(cellId);
  }

  cellIds(): number[] {
    return [...this.cells.keys()];
  }

  /** Cells to evaluate because anything changes, told once for each evaluation. */
  takeVolatileCells(): number[] {
    if (this.volatileEvaluation === this.evaluation) return [];
    this.volatileEvaluation = this.evaluation;
    return [...this.cells]
      .filter(([, { entries }]) => [...entries.values()].some(({ isVolatile }) => isVolatile))
      .map(([cellId]) => cellId);
  }

  /** Takes answers in; gives the cells that wait for them, with the size of the largest result. */
  settle(results: readonly FunctionResult[]): Map<number, { rowCount: number; columnCount: number }> {
    const cells = new Map<number, { rowCount: number; columnCount: number }>();
    for (const result of results) {
      const { invocationId } = result;
      const entry = this.pending.get(invocationId) ?? this.streams.get(invocationId);
      // Cancelled meanwhile, or answered twice.
      if (!entry) continue;
      this.pending.delete(invocationId);
      if (entry.isStreaming) this.streams.set(invocationId, entry);
      const value = toGridResult(result);
      entry.result = value;
      entry.isUnseen = true;
      const before = cells.get(entry.cellId) ?? { rowCount: 1, columnCount: 1 };
      const columnCount = Array.isArray(value) ? value.length : 1;
      const rowCount = Array.isArray(value) ? (value[0]?.length ?? 1) : 1;
      cells.set(entry.cellId, {
        rowCount: Math.max(before.rowCount, rowCount),
        columnCount: Math.max(before.columnCount, columnCount),
      });
    }
    return cells;
  }

  /** The data-type object behind a cell of a formula's result, when the cell shows that very value. */
  cardAt(cellId: number, offset: { readonly row: number; readonly column: number }, value: unknown): unknown {
    for (const { result } of this.cells.get(cellId)?.entries.values() ?? []) {
      const cell = Array.isArray(result) ? result[offset.column]?.[offset.row] : result;
      const isShown =
        cell?.value === value && (Array.isArray(result) || (offset.row === 0 && offset.column === 0));
      if (isShown && cell?.card !== undefined) return cell.card;
    }
    return null;
  }

  /** The evaluation of a command is over: calls that no cell made again are forgotten. */
  endEvaluation(): void {
    for (const cell of this.touched) {
      for (const entry of cell.previous.values()) this.drop(entry);
      cell.previous = new Map();
    }
    this.touched.clear();
    this.evaluation += 1;
  }

  /** Sends what the last evaluation queued, as one batch. */
  send(): void {
    const calls = [...this.queue.values()];
    const cancelled = this.cancelled;
    this.queue = new Map();
    this.cancelled = [];
    if (cancelled.length > 0) this.host?.cancel(cancelled);
    if (calls.length > 0) this.host?.invoke(calls);
  }

  private entryFor(request: CallRequest, cell: CallingCell): CallEntry {
    const { metadata, values } = request;
    const cellCalls = this.callsOf(cell.cellId);
    const key = `${metadata.id}(${JSON.stringify(values)}`;
    const known = cellCalls.entries.get(key);
    if (known) return known;
    const before = cellCalls.previous.get(key);
    const isOver = before?.isVolatile === true && before.result !== null && !before.isUnseen;
    const entry = before === undefined || isOver ? this.open(request, cell) : before;
    entry.isUnseen = false;
    if (!isOver) cellCalls.previous.delete(key);
    cellCalls.entries.set(key, entry);
    return entry;
  }

  private callsOf(cellId: number): CellCalls {
    let calls = this.cells.get(cellId);
    if (!calls) {
      calls = { evaluation: this.evaluation, entries: new Map(), previous: new Map() };
      this.cells.set(cellId, calls);
    } else if (calls.evaluation !== this.evaluation) {
      calls.previous = calls.entries;
      calls.entries = new Map();
      calls.evaluation = this.evaluation;
      this.touched.add(calls);
    }
    return calls;
  }

  private open({ metadata, args, values }: CallRequest, cell: CallingCell): CallEntry {
    this.lastInvocationId += 1;
    const { row, column } = cell.position;
    const { options = {}, parameters } = metadata;
    const asksForAddresses =
      options["requiresParameterAddresses"] ?? options["requiresStreamParameterAddresses"] ?? false;
    const call: FunctionCall = {
      invocationId: this.lastInvocationId,
      functionId: metadata.id.toUpperCase(),
      args: values,
      address: formatAddress(cell.sheetName, { top: row, left: column, bottom: row, right: column }),
      parameterAddresses: asksForAddresses ? toParameterAddresses(args, parameters, cell.nameOfSheet) : [],
    };
    const entry: CallEntry = {
      call,
      cellId: cell.cellId,
      isStreaming: options["stream"] ?? false,
      isVolatile: options["volatile"] ?? false,
      result: null,
      isUnseen: false,
    };
    this.pending.set(call.invocationId, entry);
    this.queue.set(call.invocationId, call);
    return entry;
  }

  private drop(entry: CallEntry): void {
    const id = entry.call.invocationId;
    // A call that was never sent needs no cancelling.
    const isOpen = this.pending.delete(id) || this.streams.delete(id);
    if (isOpen && !this.queue.delete(id)) this.cancelled.push(id);
  }
}
