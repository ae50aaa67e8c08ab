import type { Failure } from "../domain/failure";
import type { Result } from "../domain/result";
import type { Language } from "../domain/text/language";
import { toExcelError } from "./toExcelError";

/** Where a result fails as a whole, Excel takes the failure as an exception, and shows its words. */
export function valueOrThrow<T>(result: Result<T, Failure>, language: Language): T {
  if (result.ok) return result.value;
  throw toExcelError(result.error, language);
}
