/** Whether what is done to the workbook is kept; sentences are in `text/`. */
export type KeepingState =
  | { readonly kind: "kept" }
  /** Another tab keeps this add-in's workbook. */
  | { readonly kind: "elsewhere" }
  | { readonly kind: "refused"; readonly problem: KeepingProblem };

export type KeepingProblem =
  | { readonly code: "storage_full" }
  | { readonly code: "workbook_too_large"; readonly bytes: number }
  | { readonly code: "storage_refused"; readonly detail: string };

/** Why a workbook that was kept is not opened. */
export type UnreadableReason =
  | { readonly code: "other_format"; readonly format: number }
  | { readonly code: "damaged"; readonly detail: string }
  /** One that was set aside before and still lies there. */
  | { readonly code: "of_earlier_visit" };

export function toKeepingProblem(failure: unknown): KeepingProblem {
  if (failure instanceof DOMException && failure.name === "QuotaExceededError")
    return { code: "storage_full" };
  return { code: "storage_refused", detail: failure instanceof Error ? failure.message : String(failure) };
}
