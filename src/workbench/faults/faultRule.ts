/** What goes wrong. */
export type Fault =
  /**
   * The batch fails with one of Excel's codes, such as "AccessDenied": where the rule's member is touched, or else
   * before the action with this index (0-based, the first one by default). What came before stands.
   */
  | { readonly kind: "error"; readonly code: string; readonly message?: string; readonly action?: number }
  /** The call is refused with one of the library's numbers, such as 5004 (cell edit), 5103 or 7000; nothing runs. */
  | { readonly kind: "call"; readonly number: number }
  /** The batch starts to run this much later. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** No answer comes; with `afterRunning` the batch has done its work all the same. */
  | { readonly kind: "drop"; readonly afterRunning?: boolean }
  /** From this batch on a user edits a cell, until `clear()` or for so many milliseconds. */
  | { readonly kind: "cellEdit"; readonly milliseconds?: number };

/**
 * Which batches a fault is for. Counted are batches about the workbook; those in which the library only lets go of
 * objects, answers of functions and orders to the ribbon are not.
 */
export interface FaultRule {
  /** "TableCollection.add": only batches that touch this member count. */
  readonly member?: string;
  /** 1-based, from the moment the rule is added: only the n-th batch that counts. Without it, each. */
  readonly batch?: number;
  readonly fault: Fault;
}

/** A fault that was played. */
export interface SeenFault {
  /** 0-based place of the rule, in the order of `add`. */
  readonly rule: number;
  /** 1-based, among the batches that counted for the rule. */
  readonly batch: number;
  readonly fault: Fault;
}
