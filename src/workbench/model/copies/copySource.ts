import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CopySource } from "../../engine/copies/cellCopy";
import { resolveAreas } from "../rangeAreas/areasAddress";
import { isRangeAreas } from "../rangeAreas/rangeAreasObject";
import type { ModelContext } from "../modelContext";
import { isRange } from "../range/rangeObject";
import { invalidArgument } from "../refusals";

/** A range, several areas or an address; without a sheet the address is on the target's. */
export function sourceAreas({ engine }: ModelContext, given: unknown, target: Area): readonly Area[] {
  if (isRange(given)) return [given.area];
  if (isRangeAreas(given)) return given.areas;
  if (typeof given === "string") return resolveAreas(engine, given, target.sheetId);
  throw invalidArgument();
}

/**
 * The rows and columns in which areas lie; they must be what is left of a rectangle when whole rows or columns of it
 * are taken away (learn.microsoft.com, Range.copyFrom). Whole rows and columns count as far as either sheet is held.
 */
export function copySource({ engine }: ModelContext, areas: readonly Area[], target: Area): CopySource {
  const { sheetId } = areas[0] ?? target;
  const [here, there] = [engine.cells.heldArea(sheetId), engine.cells.heldArea(target.sheetId)];
  const lastRow = Math.max(here.bottom, there.bottom);
  const lastColumn = Math.max(here.right, there.right);
  const bounded = areas.map((area) => ({
    ...area,
    bottom: area.bottom === MAX_ROWS - 1 && area.top <= lastRow ? lastRow : area.bottom,
    right: area.right === MAX_COLUMNS - 1 && area.left <= lastColumn ? lastColumn : area.right,
  }));
  const rows = linesOf(bounded.map(({ top, bottom }) => [top, bottom]));
  const columns = linesOf(bounded.map(({ left, right }) => [left, right]));
  const cellCount = bounded.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (cellCount !== rows.length * columns.length) throw invalidArgument();
  return { sheetId, rows, columns };
}

function linesOf(runs: readonly (readonly [number, number])[]): number[] {
  const lines = new Set<number>();
  for (const [first, last] of runs) for (let line = first; line <= last; line += 1) lines.add(line);
  return [...lines].sort((one, other) => one - other);
}
