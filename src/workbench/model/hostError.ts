/** Refusals that Excel answers a batch with; the dispatcher puts them on the wire with the place they happened. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "BadPassword"
  | "Conflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "UnsupportedOperation";

export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}
