import type { Failure } from "../domain/failure";
import { textOf } from "../domain/text/textOf";
import type { Language } from "../domain/text/language";

/** In a cell only #VALUE! and #N/A can carry words: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
export function toExcelError(failure: Failure, language: Language): CustomFunctions.Error {
  const code = isNotAvailable(failure)
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, textOf(language).failure(failure));
}

/** #N/A says "nothing is held"; a question that cannot be read is #VALUE!. An argument's #N/A stays #N/A. */
function isNotAvailable(failure: Failure): boolean {
  switch (failure.code) {
    case "figure_missing":
    case "rank_undefined":
    case "measure_of_all_only":
    case "series_empty":
    case "claims_none":
    case "models_none":
    case "events_none":
    case "checks_none":
    case "makers_none":
    case "periods_none":
    case "shapes_differ":
      return true;
    case "argument_is_error":
      return failure.errorCode === "#N/A";
    default:
      return false;
  }
}
