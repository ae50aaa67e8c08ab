import { parseAddress } from "../address";
import type { Area } from "../area";
import { toArea } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { RuleAreas, TraitStore } from "./traitStore";

export class GridTraits implements TraitStore {
  constructor(private readonly grid: Grid) {}

  conditionalFormats(sheetId: string): readonly RuleAreas[] {
    return this.grid.getters.getConditionalFormats(sheetId).map(({ id, ranges }) => ({
      id,
      areas: ranges.flatMap((address) => areaOf(sheetId, address)),
    }));
  }

  validations(sheetId: string): readonly RuleAreas[] {
    return this.grid.getters.getDataValidationRules(sheetId).map(({ id, ranges }) => ({
      id,
      areas: ranges.map(({ zone }) => toArea(sheetId, zone)),
    }));
  }
}

function areaOf(sheetId: string, address: string): Area[] {
  const parsed = parseAddress(address);
  if (!parsed) return [];
  const { top, left, bottom, right } = parsed;
  return [{ sheetId, top, left, bottom, right }];
}
