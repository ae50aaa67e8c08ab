import { columnCountOf, intersectionOf, rowCountOf, type Area } from "../engine/area";
import type { CellValue } from "../engine/cells/cellStore";
import type { Engine } from "../engine/engine";

/** What Excel's status bar says of a selection. */
export interface SelectionStatistics {
  /** Cells that are not empty. */
  readonly count: number;
  /** Of the numbers among them; null without any. */
  readonly sum: number | null;
  readonly average: number | null;
}

/** A selection with more cells than this in use is not read: it would hold every move of the selection up. */
const MAX_CELLS = 100_000;

/** Null for a selection that is too large, or with less than two cells that are not empty. */
export function statisticsOfSelection({ cells, selection }: Engine): SelectionStatistics | null {
  const areas = selection.areas().flatMap((area) => {
    const used = cells.usedArea(area.sheetId, true);
    const part = used && intersectionOf(area, used);
    return part ? [part] : [];
  });
  if (areas.reduce((total, area) => total + sizeOf(area), 0) > MAX_CELLS) return null;
  const values = areas.flatMap((area) => cells.values(area).flat()).filter((value) => value !== "");
  return values.length < 2 ? null : statisticsOf(values);
}

export function statisticsOf(values: readonly CellValue[]): SelectionStatistics {
  const numbers = values.filter((value) => typeof value === "number");
  const sum = numbers.reduce((total, number) => total + number, 0);
  const hasNumbers = numbers.length > 0;
  return {
    count: values.length,
    sum: hasNumbers ? sum : null,
    average: hasNumbers ? sum / numbers.length : null,
  };
}

function sizeOf(area: Area): number {
  return rowCountOf(area) * columnCountOf(area);
}
