import type { Area } from "../area";

/** A rule and the cells that it is for. */
export interface RuleAreas {
  readonly id: string;
  readonly areas: readonly Area[];
}

/** What cells have beside contents and looks, as far as cells are chosen by it. */
export interface TraitStore {
  conditionalFormats(sheetId: string): readonly RuleAreas[];
  validations(sheetId: string): readonly RuleAreas[];
}
