import { columnCountOf, intersectionOf, rowCountOf } from "../../engine/area";
import type { Area, CellPosition } from "../../engine/area";
import type { CellCopy, CopiedPart } from "../../engine/copies/cellCopy";
import { optional, optionalOneOf, required } from "../declare";
import { assertCellsWritable, assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { checkedArea } from "../range/sheetRanges";
import { invalidOperation, unsupported } from "../refusals";
import { copySource, sourceAreas } from "./copySource";

export const COPY_FROM = [
  required("sourceRange", "object", "string"),
  optionalOneOf("copyType", ["All", "Formulas", "Values", "Formats", "Link"]),
  optional("skipBlanks", "boolean"),
  optional("transpose", "boolean"),
];

/** More cells than that would keep the page busy for minutes. */
const MOST_CELLS = 2_000_000;

/** Copies to an area; what has been given fits `COPY_FROM`. */
export function copyFrom(context: ModelContext, area: Area, given: readonly unknown[]): void {
  const [from, type, skipBlanks, transpose] = given;
  const areas = sourceAreas(context, from, area);
  const source = copySource(context, areas, area);
  const part = (type ?? "All") as CopiedPart;
  const rows = transpose === true ? source.columns.length : source.rows.length;
  const columns = transpose === true ? source.rows.length : source.columns.length;
  const targets = placesIn(area, { rows, columns });
  if (targets.length * rows * columns > MOST_CELLS) throw unsupported("copy so many cells at once.");
  const whole = around(targets, { rows, columns });
  const takesLooks = part === "All" || part === "Formats";
  if (takesLooks) assertWritable(context, area.sheetId);
  else assertCellsWritable(context, whole);
  if (takesLooks) checkMerges(context, areas, whole);
  const copy: CellCopy = {
    source,
    targets,
    part,
    skipBlanks: skipBlanks === true,
    transpose: transpose === true,
  };
  context.engine.cells.copy(copy);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** As often as the source goes into the target, if it goes without a rest; otherwise once. */
function placesIn(area: Area, { rows, columns }: Size): CellPosition[] {
  const fits = rowCountOf(area) % rows === 0 && columnCountOf(area) % columns === 0;
  const [down, across] = fits ? [rowCountOf(area) / rows, columnCountOf(area) / columns] : [1, 1];
  return Array.from({ length: Math.min(down * across, MOST_CELLS + 1) }, (_, index) => ({
    sheetId: area.sheetId,
    row: area.top + Math.floor(index / across) * rows,
    column: area.left + (index % across) * columns,
  }));
}

/** Throws InvalidArgument when something would be copied past the end of the sheet. */
function around(targets: readonly CellPosition[], { rows, columns }: Size): Area {
  const [first, last] = [targets[0], targets.at(-1)];
  const { sheetId, row: top, column: left } = first ?? { sheetId: "", row: -1, column: -1 };
  const bottom = (last?.row ?? top) + rows - 1;
  return checkedArea({ sheetId, top, left, bottom, right: (last?.column ?? left) + columns - 1 });
}

function checkMerges({ engine }: ModelContext, sources: readonly Area[], target: Area): void {
  const hasMerges = sources.some((source) => engine.merges.touching(source).length > 0);
  const isInTable = engine.tables.list().some((table) => intersectionOf(table.area, target) !== null);
  if (hasMerges && isInTable) throw invalidOperation("Cells of a table cannot be merged.");
}
