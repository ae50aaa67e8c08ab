import "./nodeGaps";
import { parseAddress } from "../../../src/workbench/engine/address";
import type { Area, CellPosition } from "../../../src/workbench/engine/area";
import type { CellInput, CellReading, CellValue } from "../../../src/workbench/engine/cells/cellStore";
import { createEngine } from "../../../src/workbench/engine/createEngine";
import type { Engine } from "../../../src/workbench/engine/engine";
import type { EngineEvent } from "../../../src/workbench/engine/changes/engineEvent";
import type {
  FunctionCall,
  FunctionHost,
  FunctionLibrary,
  FunctionMetadata,
} from "../../../src/workbench/engine/customFunctions/functionHost";

/** A host that keeps the calls until the test answers them. */
export class TestHost implements FunctionHost {
  readonly batches: (readonly FunctionCall[])[] = [];
  readonly cancelled: number[] = [];

  invoke(calls: readonly FunctionCall[]): void {
    this.batches.push(calls);
  }

  cancel(invocationIds: readonly number[]): void {
    this.cancelled.push(...invocationIds);
  }

  get calls(): readonly FunctionCall[] {
    return this.batches.flat();
  }
}

/** A workbook addressed as users do, "A1" or "Sheet2!A1:B2". */
export class TestWorkbook {
  readonly engine: Engine = createEngine();
  readonly events: EngineEvent[] = [];
  readonly host = new TestHost();

  constructor() {
    this.engine.subscribe((event) => this.events.push(event));
  }

  area(address: string): Area {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`No address: ${address}`);
    const sheets = this.engine.sheets.list();
    const sheet = sheets.find((one) => one.name === (parsed.sheetName ?? "Sheet1"));
    const { top, left, bottom, right } = parsed;
    return { sheetId: sheet?.id ?? "", top, left, bottom, right };
  }

  at(address: string): CellPosition {
    const { sheetId, top, left } = this.area(address);
    return { sheetId, row: top, column: left };
  }

  enter(address: string, text: string): void {
    this.engine.cells.enter(this.at(address), text);
  }

  write(address: string, values: readonly (readonly CellInput[])[]): void {
    this.engine.cells.write(this.area(address), values);
  }

  read(address: string): CellReading {
    return this.engine.cells.read(this.at(address));
  }

  value(address: string): CellValue {
    return this.read(address).value;
  }

  values(address: string): CellValue[][] {
    return this.engine.cells.values(this.area(address));
  }

  define(functions: readonly FunctionMetadata[], options: Partial<FunctionLibrary> = {}): void {
    this.engine.defineFunctions({ functions, ...options }, this.host);
  }

  /** Answers every call of the last batch. */
  answer(answerFor: (call: FunctionCall) => unknown): void {
    const calls = this.host.batches.at(-1) ?? [];
    this.engine.settle(
      calls.map((call) => ({ ok: true, invocationId: call.invocationId, value: answerFor(call) })),
    );
  }

  fail(errorCode: number, message: string | null): void {
    const calls = this.host.batches.at(-1) ?? [];
    this.engine.settle(
      calls.map((call) => ({ ok: false, invocationId: call.invocationId, errorCode, message })),
    );
  }
}

type Parameter = FunctionMetadata["parameters"][number];

/** Metadata of a function in few words. */
export function functionNamed(name: string, parameters: readonly Parameter[] = []): FunctionMetadata {
  return { id: name, name, parameters, result: {} };
}
