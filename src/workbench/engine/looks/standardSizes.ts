import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin } from "@odoo/o-spreadsheet";
import { COLUMN_WIDTH } from "../cells/cellSizes";

/** Key of a sheet's state: pixels of the columns that nobody gave a width, where they are not the grid's own. */
export const STANDARD_WIDTH = "standardColumnWidth";
/** Pixels of a row that nobody gave a height; what the grid makes it. */
export const STANDARD_HEIGHT = 23;

type Config = ConstructorParameters<typeof CorePlugin>[0];
type StateGetters = { getWorkbenchState?(scope: string): Readonly<Record<string, unknown>> };
interface SizePlugin {
  readonly sizes: Readonly<Record<string, { readonly COL: readonly (number | undefined)[] } | undefined>>;
  getColSize(sheetId: string, index: number): number;
}
interface SizeClass {
  new (config: Config): CorePlugin & SizePlugin;
  readonly getters: readonly string[];
}

/** Columns without a width of their own have their sheet's standard width. */
class StandardWidths extends (registries.corePluginRegistry.get("headerSize") as unknown as SizeClass) {
  override getColSize(sheetId: string, index: number): number {
    const own = this.sizes[sheetId]?.COL[index];
    return own ? Math.round(own) : this.standardWidth(sheetId);
  }

  private standardWidth(sheetId: string): number {
    const width = (this.getters as unknown as StateGetters).getWorkbenchState?.(sheetId)[STANDARD_WIDTH];
    return typeof width === "number" ? width : COLUMN_WIDTH;
  }
}

registries.corePluginRegistry.replace("headerSize", StandardWidths as never);
