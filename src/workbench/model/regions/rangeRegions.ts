import { areaAt, boundingArea, intersectionOf } from "../../engine/area";
import type { CellPosition } from "../../engine/area";
import { method, oneOf, optional } from "../declare";
import type { Member } from "../member";
import { isRange } from "../range/rangeObject";
import type { RangeObject } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument } from "../refusals";
import { edgeFrom, surroundingRegion } from "./dataRegion";
import type { Direction } from "./dataRegion";
import { filledCells } from "./filledCells";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
const WAY = [oneOf("direction", DIRECTIONS), optional("activeCell", "object", "string")];

/** Ranges that the data around a range give. */
export const rangeRegions: readonly Member<RangeObject>[] = [
  method("GetSurroundingRegion", "1.7", {
    call: ({ context, area }) => {
      const filled = filledCells(context.engine, area.sheetId);
      const cell = { sheetId: area.sheetId, row: area.top, column: area.left };
      return context.objects.range(surroundingRegion(filled, cell));
    },
  }),
  method("GetRangeEdge", "1.13", {
    args: WAY,
    call: (range, given) => range.context.objects.range(areaAt(edgeOf(range, given))),
  }),
  method("GetExtendedRange", "1.13", {
    args: WAY,
    call: (range, given) =>
      range.context.objects.range(boundingArea(range.area, areaAt(edgeOf(range, given)))),
  }),
];

function edgeOf(range: RangeObject, [direction, activeCell]: readonly unknown[]): CellPosition {
  const filled = filledCells(range.context.engine, range.area.sheetId);
  return edgeFrom(filled, activeCellOf(range, activeCell ?? null), direction as Direction);
}

/** The top left cell unless another is named, which is in the range. */
function activeCellOf({ context, area }: RangeObject, given: unknown): CellPosition {
  const { sheetId } = area;
  if (given === null) return { sheetId, row: area.top, column: area.left };
  const cell = isRange(given) ? given.area : resolveRange(context.engine, String(given), sheetId);
  const isSingle = cell.top === cell.bottom && cell.left === cell.right;
  if (!isSingle || intersectionOf(cell, area) === null) throw invalidArgument();
  return { sheetId, row: cell.top, column: cell.left };
}
