import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { Result } from "../domain/result";
import { err, ok } from "../domain/result";

/**
 * The only door to the host: one `Excel.run`, and every refusal of Excel becomes a value. Excel waits until the user
 * leaves a cell that is being edited, instead of failing (`delayForCellEdit`, office-js-docs-reference issue 2244).
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T, WorkbookFailure>> {
  try {
    return ok(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return err(toWorkbookFailure(error));
    throw error;
  }
}

/** Branches on the code, never on the message: messages are translated (office-js issue 1199). */
function toWorkbookFailure(error: OfficeExtension.Error): WorkbookFailure {
  const location = error.debugInfo?.errorLocation ?? "";
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cell_being_edited" };
    case "AccessDenied":
      return { code: "workbook_read_only" };
    case "ActivityLimitReached":
    case "RequestAborted":
    case "ServiceNotAvailable":
    case "HostIsBusy":
      return { code: "workbook_busy" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "request_too_large" };
    case "ItemNotFound":
    case "InvalidReference":
      return { code: "target_missing" };
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
      return { code: "excel_too_old", needed: location };
    default:
      return refusalAt(location, error.code);
  }
}

function refusalAt(location: string, errorCode: string): WorkbookFailure {
  if (isOutsideSheet(location)) return { code: "sheet_edge_reached" };
  if (location === "TableCollection.add") return { code: "table_refused", errorCode };
  return { code: "excel_refused", errorCode, location };
}

/** Ranges beyond the last row or column are refused by the call that makes them. */
function isOutsideSheet(location: string): boolean {
  return /getResizedRange|getOffsetRange|getRangeByIndexes/i.test(location);
}
