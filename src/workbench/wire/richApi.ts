import type { Engine } from "../engine/engine";
import { parseBatch, pathTypes, type Batch } from "./batch";
import { toBatchError } from "./batchError";
import { runBatch, type BatchOutcome, type DispatcherOptions } from "./dispatcher";
import { isRecord } from "./message";
import type { RequestLog } from "./requestLog";

/** Excel on the web takes and gives at most this much per batch. */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** Refusals of the call itself, which leave no batch to look into. */
const callErrors = { invalidApiCall: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Set when the script asked to wait until the user has finished typing (`delayForCellEdit`). */
const delayForCellEditFlag = 64;

export interface RichApiOptions {
  readonly engine: Pick<Engine, "batch">;
  readonly dispatcher: DispatcherOptions;
  readonly log: RequestLog;
  /** Null while no cell is being edited, else a promise of the end of the edit. */
  cellEdit(): Promise<void> | null;
  /** Runs after every batch, outside of it. */
  afterBatch(): void;
}

/** The data of an answer to `executeMethod`. */
interface CallAnswer {
  readonly Error: number;
  readonly Data?: readonly unknown[];
}

/** One `context.sync()`: the text of a batch in, the text of its outcome out. */
export function createRichApi(options: RichApiOptions): (data: unknown) => CallAnswer | Promise<CallAnswer> {
  return (data) => {
    const message = isRecord(data) && Array.isArray(data.ArrayData) ? data.ArrayData : [];
    const text = String(message[4] ?? "");
    const flags = Number(message[6] ?? 0);
    const batch = parseBatch(text);

    const edit = batch === null || isOfFunctions(batch) ? null : options.cellEdit();
    if (edit === null) return answer(text, batch, options);
    if ((flags & delayForCellEditFlag) !== 0) return edit.then(() => answer(text, batch, options));
    options.log.add({
      actions: [],
      bytesUp: bytesOf(text),
      bytesDown: 0,
      errorCode: "InvalidOperationInCellEditMode",
    });
    return { Error: callErrors.invalidApiCall };
  };
}

function answer(text: string, batch: Batch | null, options: RichApiOptions): CallAnswer {
  const bytesUp = bytesOf(text);
  if (bytesUp > payloadLimitBytes) {
    options.log.add({ actions: [], bytesUp, bytesDown: 0, errorCode: "RequestPayloadSizeLimitExceeded" });
    return { Error: callErrors.requestTooLarge };
  }
  const outcome =
    batch === null ? malformed : options.engine.batch(() => runBatch(batch, options.dispatcher));
  options.afterBatch();

  const body = toBody(outcome);
  const bytesDown = bytesOf(body);
  const tooLarge = bytesDown > payloadLimitBytes;
  const errorCode = tooLarge ? "ResponsePayloadSizeLimitExceeded" : (outcome.error?.Code ?? null);
  options.log.add({ actions: outcome.steps, bytesUp, bytesDown, errorCode });
  return tooLarge ? { Error: callErrors.responseTooLarge } : { Error: 0, Data: [200, [], body] };
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

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
