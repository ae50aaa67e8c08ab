import { registries } from "@odoo/o-spreadsheet";
import type { Command, CorePlugin, NamedRange, UIPlugin } from "@odoo/o-spreadsheet";
import type { GridBridge } from "./gridBridge";

/** Where the grid's own rules are not Excel's: its plugins with the differing rule replaced. */

type Config = ConstructorParameters<typeof CorePlugin>[0];
interface PluginClass<T> {
  new (config: Config): CorePlugin & T;
  readonly getters: readonly string[];
}

interface NamePlugin {
  getNamedRanges(): NamedRange[];
  getNamedRangeFromZone(sheetId: string, zone: NamedRange["range"]["zone"]): NamedRange | undefined;
}

interface TablePlugin {
  canUpdateCellCmdExtendTable(command: unknown, table: unknown): "none" | "down" | "right";
}

function pluginNamed<T>(name: string): PluginClass<T> {
  return registries.corePluginRegistry.get(name) as unknown as PluginClass<T>;
}

function bridgeOf({ custom }: Config): GridBridge | undefined {
  return (custom as { readonly bridge?: GridBridge }).bridge;
}

/** Hidden names work in formulas and follow their cells, and are listed nowhere: not in the Name Box, not in a menu. */
class VisibleNames extends pluginNamed<NamePlugin>("named_ranges") {
  private readonly bridge: GridBridge | undefined;

  constructor(config: Config) {
    super(config);
    this.bridge = bridgeOf(config);
  }

  override getNamedRanges(): NamedRange[] {
    return super.getNamedRanges().filter(({ name }) => !this.bridge?.isNameHidden(name));
  }

  override getNamedRangeFromZone(sheetId: string, zone: NamedRange["range"]["zone"]): NamedRange | undefined {
    const found = super.getNamedRangeFromZone(sheetId, zone);
    if (!found || !this.bridge?.isNameHidden(found.name)) return found;
    return this.getNamedRanges().find(
      ({ range }) =>
        range.sheetId === sheetId && JSON.stringify(range.unboundedZone) === JSON.stringify(zone),
    );
  }
}

/**
 * Tables grow with what is typed beside them. That is AutoCorrect, a feature of typing
 * (support.microsoft.com, "Resize a table by adding or removing rows and columns"), so a script's writes do not do it.
 * Unverified in Excel: AutoCorrect's other feature, calculated columns, was seen to act on a script's rows
 * (Windows, https://github.com/OfficeDev/office-js/issues/6745).
 */
class TypedTables extends pluginNamed<TablePlugin>("tables") {
  private readonly bridge: GridBridge | undefined;

  constructor(config: Config) {
    super(config);
    this.bridge = bridgeOf(config);
  }

  override canUpdateCellCmdExtendTable(command: unknown, table: unknown): "none" | "down" | "right" {
    return this.bridge?.isScript() ? "none" : super.canUpdateCellCmdExtendTable(command, table);
  }
}

/** Local command: what was done until then cannot be undone. */
export const FORGET_HISTORY = "WORKBENCH_FORGET_HISTORY";

type HistoryConfig = ConstructorParameters<typeof UIPlugin>[0];
interface HistoryPlugin {
  undoStack: unknown[];
  redoStack: unknown[];
}
interface HistoryClass {
  new (config: HistoryConfig): UIPlugin & HistoryPlugin;
  readonly getters: readonly string[];
  readonly layers: readonly [];
}

class ForgetfulHistory extends (registries.featurePluginRegistry.get("history") as unknown as HistoryClass) {
  override handle(command: Command): void {
    if ((command as { readonly type: string }).type === FORGET_HISTORY) {
      this.undoStack = [];
      this.redoStack = [];
    } else super.handle(command);
  }
}

registries.featurePluginRegistry.replace("history", ForgetfulHistory);
registries.corePluginRegistry.replace("named_ranges", VisibleNames);
registries.corePluginRegistry.replace("tables", TypedTables);
