import { assertWritable } from "../modelContext";
import { asIndex } from "../plainValue";
import { invalidArgument } from "../refusals";
import type { WorksheetObject } from "./worksheetObject";

const MOST_LEVELS = 8;

/** Zero leaves rows or columns as they are. */
export function showOutlineLevels(
  { context, sheetId }: WorksheetObject,
  [rowLevels, columnLevels]: readonly unknown[],
): void {
  const [rows, columns] = [toLevels(rowLevels), toLevels(columnLevels)];
  assertWritable(context, sheetId);
  if (rows > 0) context.engine.headers.showLevels(sheetId, "rows", rows);
  if (columns > 0) context.engine.headers.showLevels(sheetId, "columns", columns);
}

function toLevels(given: unknown): number {
  const levels = asIndex(given);
  if (levels > MOST_LEVELS) throw invalidArgument();
  return levels;
}
