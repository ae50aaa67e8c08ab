import type { BatchPurpose } from "./batchPurpose";
import type { BatchStep } from "./dispatcher";

/** One batch, for `window.workbench.requests()`. */
export interface LoggedRequest extends BatchPurpose {
  readonly actions: readonly BatchStep[];
  /** Bytes of the batch as it came, and of the answer as it went, in UTF-8. */
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** Excel's code, such as "ItemNotFound", or null. */
  readonly errorCode: string | null;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  /** A copy: it neither grows with later batches nor lets its holder change the log. */
  list(): readonly LoggedRequest[];
  clear(): void;
}

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    add: (request) => requests.push(request),
    list: () => [...requests],
    clear: () => {
      requests = [];
    },
  };
}
