import type { Failure } from "../domain/failure";
import type { Result } from "../domain/result";
import type { Language } from "../domain/text/language";
import { toExcelError } from "./toExcelError";

/** A lone failure is thrown, because only then does Excel show its words everywhere; in an array it sits in its cell. */
export function toResultMatrix<T>(
  cells: readonly (readonly Result<T, Failure>[])[],
  language: Language,
): unknown[][] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only && !only.ok) throw toExcelError(only.error, language);
  // Many cells of a spill fail for the very same reason: one error serves them all.
  const errors = new Map<Failure, CustomFunctions.Error>();
  const errorFor = (failure: Failure): CustomFunctions.Error => {
    const error = errors.get(failure) ?? toExcelError(failure, language);
    errors.set(failure, error);
    return error;
  };
  return cells.map((line) => line.map((cell) => (cell.ok ? cell.value : errorFor(cell.error))));
}
