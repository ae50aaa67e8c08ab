import { CompiledFormula, coreTypes, registries } from "@odoo/o-spreadsheet";
import type { CoreCommand, CorePlugin, NamedRange, Range } from "@odoo/o-spreadsheet";
import { textConstantOf } from "./textConstant";

/** Command that keeps a name, or with `entry: null` removes it. */
export const SET_NAME = "WORKBENCH_SET_NAME";

export interface NameText {
  readonly name: string;
  /** As typed, with its "=". */
  readonly typed: string;
  /** What the grid's parser reads for it. */
  readonly gridText: string;
  /** Structured references stand in it as addresses: it is to be written again when tables change. */
  readonly usesTables: boolean;
  readonly comment: string;
  readonly visible: boolean;
}

export interface NameEntry extends NameText {
  /** Null for a name of the workbook. */
  readonly scope: string | null;
  /** On no sheet, so that every reference is written with its own; null for a text, which needs no parsing. */
  readonly formula: CompiledFormula | null;
  /** How the formula was written at first, to see whether its references have changed since. */
  readonly written: string;
  /** Every reference of the text that was typed says its sheet. */
  readonly isQualified: boolean;
}

export interface SetName {
  readonly type: typeof SET_NAME;
  readonly scope: string | null;
  readonly name: string;
  readonly entry: NameText | null;
  /** The sheet of references that name none. */
  readonly sheetId: string;
}

type Config = ConstructorParameters<typeof CorePlugin>[0];
type AdaptRanges = Parameters<CorePlugin["adaptRanges"]>[0];

interface NamePluginBase {
  namedRanges: NamedRange[];
}

const Base = registries.corePluginRegistry.get("named_ranges") as unknown as {
  new (config: Config): CorePlugin & NamePluginBase;
  readonly getters: readonly string[];
};

/** Names of every kind and scope, kept where the grid's own history undoes them; the grid itself sees plain ranges. */
export class NamePlugin extends Base {
  static override readonly getters = [...Base.getters, "getWorkbenchNames", "getWorkbenchName"];
  private entries: readonly NameEntry[] = [];

  getWorkbenchNames(): readonly NameEntry[] {
    return this.entries;
  }

  /** What a formula on the sheet means by the name. */
  getWorkbenchName(name: string, sheetId: string | null): NameEntry | undefined {
    const key = name.toLowerCase();
    const named = this.entries.filter((entry) => entry.name.toLowerCase() === key);
    return named.find(({ scope }) => scope === sheetId) ?? named.find(({ scope }) => scope === null);
  }

  /** The grid asks without saying on which sheet: names that also a sheet has are not told. */
  getNamedRange(name: string): NamedRange | undefined {
    const key = name.toLowerCase();
    const named = this.entries.filter((entry) => entry.name.toLowerCase() === key);
    const [only] = named;
    return named.length === 1 && only?.scope === null ? asNamedRange(only) : undefined;
  }

  /** Hidden names work in formulas and follow their cells, and are listed nowhere: not in the Name Box, not in a menu. */
  getNamedRanges(): NamedRange[] {
    return this.entries.flatMap((entry) => {
      const range = entry.visible && entry.scope === null ? asNamedRange(entry) : undefined;
      return range ? [range] : [];
    });
  }

  getNamedRangeFromZone(sheetId: string, zone: NamedRange["range"]["zone"]): NamedRange | undefined {
    const wanted = JSON.stringify(zone);
    return this.getNamedRanges().find(
      ({ range }) => range.sheetId === sheetId && JSON.stringify(range.unboundedZone) === wanted,
    );
  }

  override adaptRanges(adapters: AdaptRanges): void {
    const adapted = this.entries.map((entry) => {
      const formula = entry.formula && adapters.adaptCompiledFormula(entry.formula);
      return formula === entry.formula ? entry : { ...entry, formula };
    });
    if (adapted.some((entry, index) => entry !== this.entries[index])) this.keep(adapted);
  }

  override handle(command: CoreCommand): void {
    const own = asSetName(command);
    if (own) return this.set(own);
    switch (command.type) {
      case "CREATE_NAMED_RANGE":
        return this.replace(null, command.name, this.entryOfRange(command.name, command.ranges[0]));
      case "UPDATE_NAMED_RANGE":
        return this.replace(
          null,
          command.oldRangeName,
          this.entryOfRange(command.newRangeName, command.ranges[0], command.oldRangeName),
        );
      case "DELETE_NAMED_RANGE":
        return this.replace(null, command.name, null);
      case "DELETE_SHEET":
        if (this.entries.some(({ scope }) => scope === command.sheetId))
          this.keep(this.entries.filter(({ scope }) => scope !== command.sheetId));
        return;
      case "DUPLICATE_SHEET":
        return this.keep([...this.entries, ...this.copiesFor(command.sheetId, command.sheetIdTo)]);
    }
  }

  override import(): void {}

  override export(data: { namedRanges?: Record<string, string> }): void {
    data.namedRanges = Object.fromEntries(
      this.getNamedRanges().map(({ name, range }) => [name, this.getters.getRangeString(range, "")]),
    );
  }

  private set({ scope, name, entry, sheetId }: SetName): void {
    this.replace(scope, name, entry && this.compiled(entry, scope, sheetId));
  }

  private compiled(text: NameText, scope: string | null, sheetId: string): NameEntry {
    if (textConstantOf(text.typed) !== null)
      return { ...text, scope, formula: null, written: text.typed, isQualified: true };
    const onSheet = CompiledFormula.Compile(text.gridText, sheetId, this.getters);
    const formula = CompiledFormula.CopyWithDependencies(onSheet, "", onSheet.rangeDependencies);
    const written = formula.toFormulaString(this.getters);
    return {
      ...text,
      scope,
      formula,
      written,
      isQualified: written === onSheet.toFormulaString(this.getters),
    };
  }

  private entryOfRange(name: string, data: Parameters<RangeOfData>[0] | undefined, before = name): NameEntry {
    const range = data && this.getters.getRangeFromRangeData(data);
    const typed = `=${range ? this.getters.getRangeString(range, "", { useFixedReference: true } as never) : "#REF"}`;
    const old = this.getWorkbenchName(before, null);
    const { comment, visible } = old ?? { comment: "", visible: true };
    const text = { name, typed, gridText: typed, usesTables: false, comment, visible };
    return this.compiled(text, null, range?.sheetId ?? "");
  }

  /**
   * A copied sheet has the names of the sheet, and names of its own for those of the workbook that mean its cells, as
   * copies in Excel do.
   */
  private copiesFor(sheetId: string, copyId: string): NameEntry[] {
    const isOfSheet = ({ scope }: NameEntry): boolean => scope === sheetId;
    const own = this.entries.filter(isOfSheet);
    const taken = new Set(own.map(({ name }) => name.toLowerCase()));
    const shared = this.entries.filter(
      ({ scope, name, formula }) =>
        scope === null &&
        !taken.has(name.toLowerCase()) &&
        formula?.rangeDependencies.some((range) => range.sheetId === sheetId) === true,
    );
    return [...own, ...shared].map((entry) => this.copied(entry, sheetId, copyId));
  }

  private copied(entry: NameEntry, sheetId: string, copyId: string): NameEntry {
    if (!entry.formula) return { ...entry, scope: copyId };
    const ranges = entry.formula.rangeDependencies.map((range) =>
      range.sheetId === sheetId ? { ...range, sheetId: copyId } : range,
    );
    const formula = CompiledFormula.CopyWithDependencies(entry.formula, "", ranges);
    return { ...entry, scope: copyId, formula };
  }

  /** A name that is there keeps its place. */
  private replace(scope: string | null, name: string, entry: NameEntry | null): void {
    const key = name.toLowerCase();
    const isIt = (each: NameEntry): boolean => each.scope === scope && each.name.toLowerCase() === key;
    const isThere = this.entries.some(isIt);
    const added = entry && !isThere ? [entry] : [];
    const others = this.entries.flatMap((each) => (!isIt(each) ? [each] : entry ? [entry] : []));
    this.keep([...others, ...added]);
  }

  private keep(entries: readonly NameEntry[]): void {
    (this.history.update as (...path: unknown[]) => void)("entries", entries);
  }
}

type RangeOfData = CorePlugin["getters"]["getRangeFromRangeData"];

function asSetName(command: { readonly type: string }): SetName | null {
  return command.type === SET_NAME ? (command as SetName) : null;
}

/** The one range that a name is, whole and in its sheet; undefined for every other formula. */
export function rangeOf({ formula, gridText }: NameEntry): Range | undefined {
  const [range, ...more] = formula?.rangeDependencies ?? [];
  if (!range || more.length > 0 || range.invalidXc || range.invalidSheetName) return undefined;
  const isValid =
    range.zone.top >= 0 && range.zone.bottom >= range.zone.top && range.zone.right >= range.zone.left;
  return isValid && IS_REFERENCE.test(gridText) ? range : undefined;
}

/** Nothing but one reference, with or without a sheet. */
const IS_REFERENCE =
  /^=\s*(?:'(?:[^']|'')+'!|[^'!()+\-*/^&=<>,;{}"\s]+!)?\$?[A-Za-z0-9]+\$?[0-9]*(?::\$?[A-Za-z0-9]+\$?[0-9]*)?\s*$/;

function asNamedRange(entry: NameEntry): NamedRange | undefined {
  const range = rangeOf(entry);
  return range && { name: entry.name, range };
}

registries.corePluginRegistry.replace("named_ranges", NamePlugin as never);
(coreTypes as Set<string>).add(SET_NAME);
registries.inverseCommandRegistry.add(SET_NAME as never, ((command: unknown) => [command]) as never);
