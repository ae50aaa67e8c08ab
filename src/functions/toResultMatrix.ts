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
  return cells.map((line) => line.map((cell) => (cell.ok ? cell.value : toExcelError(cell.error, language))));
}
