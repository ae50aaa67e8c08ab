import type { Batch } from "./batch";

/** What is to go wrong with a call as a whole; nothing of its batch has run, unless it says so. */
export type CallFault =
  /** The library's own numbers, such as 5004 or 7000. */
  | { readonly kind: "refuse"; readonly errorNumber: number }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** No answer ever comes. */
  | { readonly kind: "drop"; readonly afterRunning: boolean };

/** What goes wrong on purpose with one batch. */
export interface BatchFaults {
  readonly call: CallFault | null;
  /** Called before the action with this index; throws where the batch is to fail. */
  beforeAction(index: number): void;
  /** Called when a member is about to be touched; throws where the batch is to fail. */
  beforeMember(location: string): void;
}

export interface FaultSource {
  /** Asked once for each batch about the workbook, in their order. */
  faultsOf(batch: Batch, touches: (member: string) => boolean): BatchFaults | null;
  /** Null unless a rule plays a user who edits a cell, else a promise of the end of it. */
  cellEdit(): Promise<void> | null;
}

/** A failure with any of Excel's codes, for which the model has no use of its own. */
export class PlannedError extends Error {
  override readonly name = "PlannedError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
