import type { Area } from "../area";
import type { Engine } from "../engine";
import type {
  ConditionalFormatSnapshot,
  RuleCells,
  SheetSnapshot,
  ValidationSnapshot,
} from "./workbookSnapshot";

export type RuleStores = Pick<Engine, "validations" | "conditionalFormats">;

export function takeRules(
  { validations, conditionalFormats }: RuleStores,
  sheetId: string,
): Pick<SheetSnapshot, "validations" | "conditionalFormats"> {
  return {
    validations: validations.list(sheetId).map(({ areas, settings }): ValidationSnapshot => ({
      areas: areas.map(cellsOf),
      settings,
    })),
    conditionalFormats: conditionalFormats
      .list(sheetId)
      .map(({ areas, rule, formulas, stopIfTrue, look }): ConditionalFormatSnapshot => ({
        areas: areas.map(cellsOf),
        rule,
        formulas,
        stopIfTrue,
        look,
      })),
  };
}

export function restoreRules(
  engine: RuleStores,
  { validations, conditionalFormats }: SheetSnapshot,
  sheetId: string,
): void {
  const areasOf = (cells: readonly RuleCells[]): Area[] => cells.map((one) => ({ sheetId, ...one }));
  for (const { areas, settings } of validations) engine.validations.change(areasOf(areas), settings);
  // Each new format goes before those that are there.
  for (const { areas, ...content } of [...conditionalFormats].reverse())
    engine.conditionalFormats.add(areasOf(areas), content);
}

function cellsOf({ top, left, bottom, right }: Area): RuleCells {
  return { top, left, bottom, right };
}
