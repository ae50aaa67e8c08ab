import { registries } from "@odoo/o-spreadsheet";
import type { CorePlugin } from "@odoo/o-spreadsheet";
import type { GridZone } from "../grid/grid";

type Config = ConstructorParameters<typeof CorePlugin>[0];
type Columns = readonly (readonly (object | undefined)[] | undefined)[];
interface BorderPlugin {
  readonly borders: Readonly<Record<string, Columns | undefined>>;
}
interface BorderClass {
  new (config: Config): CorePlugin & BorderPlugin;
  readonly getters: readonly string[];
}

export interface BorderGetters {
  /** The smallest zone around all borders of a sheet, or null. */
  getBorderedZone(sheetId: string): GridZone | null;
}

const Borders = registries.corePluginRegistry.get("borders") as unknown as BorderClass;

/** Also tells where borders are: in Excel they make a cell used. */
class BorderedZones extends Borders implements BorderGetters {
  static override readonly getters = [...Borders.getters, "getBorderedZone"] as const;

  getBorderedZone(sheetId: string): GridZone | null {
    let zone: GridZone | null = null;
    this.borders[sheetId]?.forEach((column, col) =>
      column?.forEach((border, row) => {
        if (border === undefined || Object.values(border).every((side) => side === undefined)) return;
        zone = around(zone, row, col);
      }),
    );
    return zone;
  }
}

function around(zone: GridZone | null, row: number, col: number): GridZone {
  if (zone === null) return { top: row, bottom: row, left: col, right: col };
  return {
    top: Math.min(zone.top, row),
    bottom: Math.max(zone.bottom, row),
    left: Math.min(zone.left, col),
    right: Math.max(zone.right, col),
  };
}

registries.corePluginRegistry.replace("borders", BorderedZones as never);
