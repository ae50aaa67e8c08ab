import { registries } from "@odoo/o-spreadsheet";
import type { CoreCommand, CorePlugin } from "@odoo/o-spreadsheet";

/** Where the grid's own rules for sheets are not Excel's: its plugin with the differing rules replaced. */

type Config = ConstructorParameters<typeof CorePlugin>[0];

interface SheetPlugin {
  orderedSheetIds: string[];
  readonly sheets: Readonly<Record<string, { readonly name: string } | undefined>>;
  allowDispatch(command: CoreCommand): unknown;
  handle(command: CoreCommand): void;
  checkSheetName(command: SheetNaming): unknown;
  getSheetIdByName(name: string | undefined): string | undefined;
}

interface SheetPluginClass {
  new (config: Config): CorePlugin & SheetPlugin;
  readonly getters: readonly string[];
}

interface SheetNaming {
  readonly type: "CREATE_SHEET" | "RENAME_SHEET";
  readonly sheetId: string;
  readonly name?: string;
  readonly newName?: string;
}

/** A move that also says the place among all sheets, where the grid counts its steps in visible ones. */
interface PlacedMove {
  readonly sheetId: string;
  readonly place?: number;
}

type RangeText = (...args: readonly unknown[]) => string;

class ExcelSheets extends (registries.corePluginRegistry.get("sheet") as unknown as SheetPluginClass) {
  constructor(config: Config) {
    super(config);
    quoteApostrophes(config.getters as unknown as { getRangeString: RangeText });
  }

  override allowDispatch(command: CoreCommand): ReturnType<CorePlugin["allowDispatch"]> {
    // The grid counts visible sheets only, whichever sheet is deleted.
    const isOther = command.type === "DELETE_SHEET" && !this.getters.isSheetVisible(command.sheetId);
    const isPlaced = command.type === "MOVE_SHEET" && "place" in command;
    if ((isOther || isPlaced) && this.sheets[command.sheetId]) return "Success" as never;
    return super.allowDispatch(command) as never;
  }

  override handle(command: CoreCommand): void {
    const { place, sheetId } = command as PlacedMove;
    if (command.type !== "MOVE_SHEET" || place === undefined) return super.handle(command);
    const others = this.orderedSheetIds.filter((id) => id !== sheetId);
    const ordered = [...others.slice(0, place), sheetId, ...others.slice(place)];
    (this.history.update as (...path: unknown[]) => void)("orderedSheetIds", ordered);
  }

  /** Apostrophes inside are Excel's; the other characters that the grid refuses are refused by Excel too. */
  override checkSheetName(command: SheetNaming): unknown {
    const name = (command.type === "RENAME_SHEET" ? command.newName : command.name) ?? "";
    if (this.sheets[command.sheetId]?.name === name) return "UnchangedSheetName";
    const key = name.trim().toLowerCase();
    const isTaken = Object.entries(this.sheets).some(
      ([id, sheet]) => id !== command.sheetId && sheet?.name.trim().toLowerCase() === key,
    );
    if (isTaken) return "DuplicatedSheetName";
    return /^'|[:*?/\\[\]]|'$/.test(name) ? "ForbiddenCharactersInSheetName" : "Success";
  }

  /** Formulas write an apostrophe twice, and the grid takes only the quotes around the name away. */
  override getSheetIdByName(name: string | undefined): string | undefined {
    if (name === undefined || !name.includes("''")) return super.getSheetIdByName(name);
    return super.getSheetIdByName(name.replaceAll("''", "'")) ?? super.getSheetIdByName(name);
  }
}

/** Addresses that the grid writes, in formulas and elsewhere, get a sheet's apostrophes doubled. */
function quoteApostrophes(getters: { getRangeString: RangeText }): void {
  const plain = getters.getRangeString;
  getters.getRangeString = (...args) => {
    const text = plain(...args);
    const [, name, cells] = /^'(.*'.*)'(![^!']*)$/s.exec(text) ?? [];
    if (name === undefined || cells === undefined) return text;
    return `'${isUnknownSheet(args[0]) ? name : name.replaceAll("'", "''")}'${cells}`;
  };
}

/** The name of a sheet that is not there stands as it was typed, with its apostrophes doubled already. */
function isUnknownSheet(range: unknown): boolean {
  return (range as { readonly invalidSheetName?: string } | undefined)?.invalidSheetName !== undefined;
}

registries.corePluginRegistry.replace("sheet", ExcelSheets as never);
