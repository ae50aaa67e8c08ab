import type { Engine } from "../engine/engine";

/** The sentence behind the error in the active cell, or null when there is none. */
export function cellMessageOf({
  cells,
  selection,
}: Engine): { readonly error: string; readonly text: string } | null {
  const { sheetId, top: row, left: column } = selection.activeCell();
  const { error, message } = cells.read({ sheetId, row, column });
  return error === null || message === null || message === "" ? null : { error, text: message };
}
