import { areaAt, columnCountOf, rowCountOf } from "../../engine/area";
import type { Area, CellPosition } from "../../engine/area";
import type { CellStore } from "../../engine/cells/cellStore";
import { method, property } from "../declare";
import type { Member } from "../member";
import { invalidArgument, itemNotFound } from "../refusals";
import type { RangeObject } from "./rangeObject";
import { isUnbounded } from "./sheetRanges";

/** Where formulas spill to, and where they stand that spill here. */
export const rangeSpills: readonly Member<RangeObject>[] = [
  property("HasSpill", "1.12", { get: (range) => (isUnbounded(range.area) ? null : hasSpill(range)) }),
  ...ofSingleCell("GetSpillingToRange", (cells, position) => cells.spillArea(position)),
  ...ofSingleCell("GetSpillParent", (cells, position) => {
    const parent = cells.spillParent(position) ?? (cells.spillArea(position) && position);
    return parent && areaAt(parent);
  }),
];

/** Of several cells the method fails, and its twin gives a null object. */
function ofSingleCell(
  name: string,
  find: (cells: CellStore, position: CellPosition) => Area | null,
): Member<RangeObject>[] {
  const found = ({ context, area }: RangeObject): Area | null =>
    find(context.engine.cells, { sheetId: area.sheetId, row: area.top, column: area.left });
  return [
    method<RangeObject>(name, "1.12", {
      call: (range) => {
        if (!isSingle(range)) throw invalidArgument();
        const area = found(range);
        if (area === null) throw itemNotFound();
        return range.context.objects.range(area);
      },
    }),
    method<RangeObject>(`${name}OrNullObject`, "1.12", {
      call: (range) => {
        const { objects } = range.context;
        const area = isSingle(range) ? found(range) : null;
        return area === null ? objects.nothing() : objects.range(area);
      },
    }),
  ];
}

function isSingle({ area }: RangeObject): boolean {
  return rowCountOf(area) === 1 && columnCountOf(area) === 1;
}

/** Whether all cells have a spill border (true), none has (false), or some have (null). */
function hasSpill({ context, area }: RangeObject): boolean | null {
  const { cells } = context.engine;
  const seen = new Set<boolean>();
  for (let row = area.top; row <= area.bottom && seen.size < 2; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const position = { sheetId: area.sheetId, row, column };
      seen.add(cells.spillArea(position) !== null || cells.spillParent(position) !== null);
    }
  }
  return seen.size === 1 ? seen.has(true) : null;
}
