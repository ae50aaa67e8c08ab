import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

interface Run {
  readonly first: number;
  readonly last: number;
}

/** An area without its hidden rows and columns. */
export function visibleParts({ headers }: Engine, area: Area): Area[] {
  const { sheetId } = area;
  const rows: Run = { first: area.top, last: area.bottom };
  const columns: Run = { first: area.left, last: area.right };
  const hiddenRows = headers.hiddenIn({ sheetId, dimension: "rows", ...rows });
  const hiddenColumns = headers.hiddenIn({ sheetId, dimension: "columns", ...columns });
  return runsBetween(rows, hiddenRows).flatMap((row) =>
    runsBetween(columns, hiddenColumns).map((column) => ({
      sheetId,
      top: row.first,
      bottom: row.last,
      left: column.first,
      right: column.last,
    })),
  );
}

/** `hidden` is in ascending order. */
function runsBetween({ first, last }: Run, hidden: readonly number[]): Run[] {
  const found: Run[] = [];
  let start = first;
  for (const index of [...hidden, last + 1]) {
    if (index > start) found.push({ first: start, last: index - 1 });
    start = index + 1;
  }
  return found;
}
