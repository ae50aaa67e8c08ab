import type { SheetInfo } from "../../engine/sheets/sheetStore";
import { alreadyExists, invalidArgument } from "../refusals";

const FORBIDDEN = /[:\\/?*[\]]/;
const MAX_LENGTH = 31;

/** Throws unless the name follows Excel's rules and is free; `sheetId` is the sheet that may have it already. */
export function checkSheetName(name: string, sheets: readonly SheetInfo[], sheetId: string | null): void {
  if (!isSheetName(name)) throw invalidArgument();
  const lower = name.toLowerCase();
  if (sheets.some((sheet) => sheet.id !== sheetId && sheet.name.toLowerCase() === lower))
    throw alreadyExists();
}

/** Excel's rules for one name, apart from the other sheets. */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    // Kept for Excel's change history.
    name.toLowerCase() !== "history"
  );
}

/** "Sheet2" and on: the first number that is free. */
export function nextSheetName(sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** "Data (2)" and on, of a copy too; the name is cut where the number would make it too long. */
export function nextCopyName(name: string, sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const copy = base.slice(0, MAX_LENGTH - end.length) + end;
    if (!taken.has(copy.toLowerCase())) return copy;
  }
}
