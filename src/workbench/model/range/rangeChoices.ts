import { oneOf, optionalOneOf, twins } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "./rangeObject";
import { SPECIAL_CELL_TYPES, SPECIAL_VALUE_TYPES, specialCells } from "./specialCells";
import type { SpecialCells } from "./specialCells";

export const SPECIAL_CELLS = [
  oneOf("cellType", SPECIAL_CELL_TYPES),
  optionalOneOf("cellValueType", SPECIAL_VALUE_TYPES),
];

/** The dispatcher has checked that both are known. */
export function toSpecialCells([type, valueType]: readonly unknown[]): SpecialCells {
  return {
    type: type as SpecialCells["type"],
    valueType: (valueType ?? "All") as SpecialCells["valueType"],
  };
}

/** Cells chosen by what they are. */
export const rangeChoices: readonly Member<RangeObject>[] = [
  ...twins<RangeObject>("GetSpecialCells", "1.9", {
    args: SPECIAL_CELLS,
    find: ({ context, area }, given) => {
      const found = specialCells(context.engine, [area], toSpecialCells(given));
      return found.length === 0 ? null : context.objects.rangeAreas(found);
    },
  }),
];
