import type { Engine } from "../engine/engine";
import { pathTypes, type Batch } from "./batch";
import { toBatchError } from "./batchError";
import type { BatchFaults, FaultSource } from "./batchFaults";
import { isAboutWorkbook, purposeOf, type BatchPurpose } from "./batchPurpose";
import { parseBatch } from "./parseBatch";
import { runBatch, type BatchOutcome, type DispatcherOptions } from "./dispatcher";
import { touchesMember } from "./memberTouch";
import { isRecord } from "./message";
import { bytesOf } from "./bytesOf";
import type { RequestLog } from "./requestLog";

/** Excel on the web takes and gives at most this much per batch. */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** Refusals of the call itself, which leave no batch to look into. */
const callErrors = { invalidApiCall: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** As scripts get to see them. */
const codeByNumber: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode",
  5012: "InvalidOrTimedOutSession",
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
  7000: "AccessDenied",
};

function codeOf(errorNumber: number): string {
  return codeByNumber[errorNumber] ?? String(errorNumber);
}

/** Set when the script asked to wait until the user has finished typing (`delayForCellEdit`). */
const delayForCellEditFlag = 64;

export interface RichApiOptions {
  readonly engine: Pick<Engine, "batch">;
  readonly dispatcher: DispatcherOptions;
  readonly log: RequestLog;
  readonly faults: FaultSource;
  /** Null while no cell is being edited, else a promise of the end of the edit. */
  cellEdit(): Promise<void> | null;
  /** Runs after every batch, outside of it. */
  afterBatch(purpose: BatchPurpose): void;
}

/** The data of an answer to `executeMethod`. */
interface CallAnswer {
  readonly Error: number;
  readonly Data?: readonly unknown[];
}

/** One `context.sync()` as it came. */
interface Call {
  readonly batch: Batch | null;
  readonly purpose: BatchPurpose;
  readonly bytesUp: number;
  readonly waitsForEdit: boolean;
  readonly faults: BatchFaults | null;
}

/** One `context.sync()`: the text of a batch in, the text of its outcome out. */
export function createRichApi(options: RichApiOptions): (data: unknown) => CallAnswer | Promise<CallAnswer> {
  return (data) => {
    const call = receive(data, options);
    const edit =
      call.batch === null || isOfFunctions(call.batch)
        ? null
        : (options.cellEdit() ?? options.faults.cellEdit());
    if (edit === null) return answer(call, options);
    return call.waitsForEdit
      ? edit.then(() => answer(call, options))
      : refuse(call, callErrors.invalidApiCall, options);
  };
}

function receive(data: unknown, { dispatcher, faults }: RichApiOptions): Call {
  const message = isRecord(data) && Array.isArray(data.ArrayData) ? data.ArrayData : [];
  const text = String(message[4] ?? "");
  const batch = parseBatch(text);
  const purpose = purposeOf(batch);
  const isCounted = batch !== null && !purpose.housekeeping && isAboutWorkbook(batch);
  return {
    batch,
    purpose,
    bytesUp: bytesOf(text),
    waitsForEdit: (Number(message[6] ?? 0) & delayForCellEditFlag) !== 0,
    faults: isCounted ? faults.faultsOf(batch, (member) => touchesMember(batch, member, dispatcher)) : null,
  };
}

/** What was planned to go wrong with the call comes first. */
function answer(call: Call, options: RichApiOptions): CallAnswer | Promise<CallAnswer> {
  const fault = call.faults?.call ?? null;
  switch (fault?.kind) {
    case undefined:
      return run(call, options);
    case "refuse":
      return refuse(call, fault.errorNumber, options);
    case "delay":
      return after(fault.milliseconds).then(() => run(call, options));
    case "drop":
      if (fault.afterRunning) run(call, options);
      else note(call, null, options);
      return new Promise(() => undefined);
  }
}

function run(call: Call, options: RichApiOptions): CallAnswer {
  const { batch, bytesUp, faults, purpose } = call;
  if (bytesUp > payloadLimitBytes) return refuse(call, callErrors.requestTooLarge, options);
  const outcome =
    batch === null ? malformed : options.engine.batch(() => runBatch(batch, options.dispatcher, faults));
  options.afterBatch(call.purpose);

  const body = toBody(outcome);
  const bytesDown = bytesOf(body);
  const tooLarge = bytesDown > payloadLimitBytes;
  const errorCode = tooLarge ? codeOf(callErrors.responseTooLarge) : (outcome.error?.Code ?? null);
  options.log.add({ actions: outcome.steps, ...purpose, bytesUp, bytesDown, errorCode });
  return tooLarge ? { Error: callErrors.responseTooLarge } : { Error: 0, Data: [200, [], body] };
}

function refuse(call: Call, errorNumber: number, options: RichApiOptions): CallAnswer {
  note(call, codeOf(errorNumber), options);
  return { Error: errorNumber };
}

/** A batch that did not run, or whose answer does not matter. */
function note({ purpose, bytesUp }: Call, errorCode: string | null, { log }: RichApiOptions): void {
  log.add({ actions: [], ...purpose, bytesUp, bytesDown: 0, errorCode });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const malformed: BatchOutcome = {
  results: [],
  traceIds: [],
  steps: [],
  error: toBatchError(new Error("The request is not a batch."), "", 0),
};

function toBody({ results, traceIds, error }: BatchOutcome): string {
  return JSON.stringify({
    Results: results,
    TraceIds: traceIds,
    ...(error === null ? {} : { Error: error }),
  });
}

/** Results of functions may arrive while the user types; they touch no cell that is being edited. */
function isOfFunctions({ paths }: Batch): boolean {
  return [...paths.values()].some(
    ({ type, name }) => type === pathTypes.service && name === "Microsoft.ExcelServices.CustomFunctions",
  );
}
