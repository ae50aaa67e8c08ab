import { columnCountOf, intersectionOf, isSameArea, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { assertWritable } from "../modelContext";
import type { RangeObject } from "../range/rangeObject";
import { isRange } from "../range/rangeObject";
import { checkedArea, resolveRange } from "../range/sheetRanges";
import { invalidArgument, invalidOperation, unsupported } from "../refusals";

/** Moves the range's cells to where a range or an address starts, whatever its size. */
export function moveTo({ context, area }: RangeObject, [given]: readonly unknown[]): void {
  const { engine } = context;
  const start = isRange(given) ? given.area : addressGiven(engine, given, area.sheetId);
  const target = checkedArea({
    sheetId: start.sheetId,
    top: start.top,
    left: start.left,
    bottom: start.top + rowCountOf(area) - 1,
    right: start.left + columnCountOf(area) - 1,
  });
  assertWritable(context, area.sheetId);
  assertWritable(context, target.sheetId);
  if (isSameArea(area, target)) return;
  checkBlocks(engine, area, target);
  const to = { sheetId: target.sheetId, row: target.top, column: target.left };
  engine.moves.move({ kind: "move", area: boundedArea(engine, area), to });
}

function addressGiven(engine: Engine, given: unknown, sheetId: string): Area {
  if (typeof given !== "string") throw invalidArgument();
  return resolveRange(engine, given, sheetId);
}

/** Whole rows and columns as far as the sheet is held. */
function boundedArea(engine: Engine, area: Area): Area {
  const held = engine.cells.heldArea(area.sheetId);
  return intersectionOf(area, held) ?? area;
}

/** Merged areas are moved as a whole and not cut into; tables leave or stay as a whole, with their headers. */
function checkBlocks(engine: Engine, source: Area, target: Area): void {
  const isTorn = (block: Area, area: Area): boolean => {
    const shared = intersectionOf(block, area);
    return shared !== null && !isSameArea(shared, block);
  };
  for (const area of [source, target])
    if (engine.merges.touching(area).some((merge) => isTorn(merge, area)))
      throw invalidOperation("A merged cell cannot be moved or replaced in part.");
  for (const { area: table, showHeaders } of engine.tables.list()) {
    const isMoved = intersectionOf(table, source) !== null;
    const header = { ...table, bottom: table.top };
    if (isMoved && isTorn(table, source) && showHeaders && intersectionOf(header, source) !== null)
      throw invalidOperation("The headers of a table cannot be moved without the table.");
    if (isMoved && !isTorn(table, source) && target.sheetId !== source.sheetId)
      throw unsupported("move a table to another sheet.");
    if (!isMoved && intersectionOf(table, target) !== null && bringsTable(engine, source))
      throw invalidOperation("A table cannot overlap another table.");
  }
}

function bringsTable({ tables }: Engine, source: Area): boolean {
  return tables.list().some(({ area }) => {
    const shared = intersectionOf(area, source);
    return shared !== null && isSameArea(shared, area);
  });
}
