import { GridLimitError } from "../engine/invariant";
import { HostError, type HostErrorCode } from "../model/hostError";
import { PlannedError } from "./batchFaults";

/** The `Error` of a batch's answer, in the wire's own names. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** "Worksheet.getRange": class, then the member as scripts write it. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Which action failed; the library rebuilds the failing statement from it. */
  readonly ActionIndex: number;
}

const statusByCode: Readonly<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  BadPassword: 400,
  Conflict: 409,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  ItemNotFound: 404,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
};

const otherStatus = 400;

function isHostErrorCode(code: string): code is HostErrorCode {
  return code in statusByCode;
}

/** A failure that the model did not foresee is a defect of the workbench: Excel's code for that is GeneralException. */
export function toBatchError(failure: unknown, location: string, actionIndex: number): BatchError {
  const code = codeOf(failure);
  return {
    Code: code,
    Message: failure instanceof Error ? failure.message : String(failure),
    Location: location,
    HttpStatusCode: isHostErrorCode(code) ? statusByCode[code] : otherStatus,
    ActionIndex: actionIndex,
  };
}

function codeOf(failure: unknown): string {
  if (failure instanceof HostError || failure instanceof PlannedError) return failure.code;
  return failure instanceof GridLimitError ? "NotImplemented" : "GeneralException";
}
