import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin } from "@odoo/o-spreadsheet";

type Config = ConstructorParameters<typeof CorePlugin>[0];
interface Tracker {
  getCellsWithTrackedFormula(formula: string): number[];
}
interface TrackerClass {
  new (config: Config): CorePlugin & Tracker;
  readonly getters: readonly string[];
}

/**
 * The grid (19.3.7) still counts the SUBTOTAL cells of deleted sheets, and breaks when it calculates them after rows are
 * hidden anywhere.
 */
class LivingFormulas extends (registries.coreViewsPluginRegistry.get(
  "formula_tracker",
) as unknown as TrackerClass) {
  override getCellsWithTrackedFormula(formula: string): number[] {
    return super.getCellsWithTrackedFormula(formula).filter((cellId) => {
      const at = this.getters.tryGetCellPosition(cellId);
      return at !== undefined && this.getters.tryGetSheet(at.sheetId) !== undefined;
    });
  }
}

registries.coreViewsPluginRegistry.replace("formula_tracker", LivingFormulas as never);
