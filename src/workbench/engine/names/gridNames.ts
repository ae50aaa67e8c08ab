import { helpers } from "@odoo/o-spreadsheet";
import { formatAddress, parseAddress, quoteSheetName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area } from "../area";
import { toExcelError } from "../cells/errorCode";
import { toGridFormula } from "../formulas/gridFormula";
import { ownGetters } from "../grid/ownGetters";
import type { OwnGetters } from "../grid/ownGetters";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import "./nameEvaluation";
import type { NameFormulas } from "./nameFormulas";
import { isReadByGrid } from "./nameSymbol";
import { rangeOf, SET_NAME } from "./namePlugin";
import type { NameEntry, NameText } from "./namePlugin";
import type { NameInfo, NameKey, NameStore, NameValue } from "./nameStore";
import { textConstantOf } from "./textConstant";

type AnyDispatch = (type: string, payload: object) => unknown;

type Evaluated = { readonly value: unknown };

export class GridNames implements NameStore {
  constructor(
    private readonly grid: Grid,
    private readonly formulas: () => NameFormulas,
  ) {}

  list(): readonly NameInfo[] {
    return this.entries().map((entry) => this.infoOf(entry));
  }

  find(key: NameKey): NameInfo | undefined {
    const entry = this.entryOf(key);
    return entry && this.infoOf(entry);
  }

  resolve(name: string, sheetId: string): NameInfo | undefined {
    const entry = this.getters().getWorkbenchName(name, sheetId);
    return entry && this.infoOf(entry);
  }

  add({ name, sheetId, formula, comment, visible }: NameInfo): void {
    this.put({ name, sheetId }, { name, comment, visible, ...this.textsOf(formula) });
  }

  update(key: NameKey, { formula, ...patch }: Partial<Omit<NameInfo, keyof NameKey>>): void {
    const before = this.entryOf(key);
    if (!before) return;
    const { name, typed, gridText, usesTables, comment, visible } = before;
    const texts = formula === undefined ? { typed, gridText, usesTables } : this.textsOf(formula);
    // What is written again has lost where its references went since it was typed.
    const current =
      formula === undefined && !before.usesTables ? this.textsOf(this.formulaOf(before)) : texts;
    this.put(key, { name, comment, visible, ...current, ...patch });
  }

  delete(key: NameKey): void {
    this.put(key, null);
  }

  canRead(formula: string): boolean {
    if (textConstantOf(formula) !== null || areasOf(formula) !== null) return true;
    const sheetId = this.grid.model.getters.getActiveSheetId();
    return this.formulas().canRead({ sheetId, row: 0, column: 0 }, formula);
  }

  area(key: NameKey): Area | null {
    const entry = this.entryOf(key);
    const range = entry && rangeOf(entry);
    if (!range || !this.grid.model.getters.tryGetSheet(range.sheetId)) return null;
    const { top, left, bottom, right } = range.unboundedZone;
    return {
      sheetId: range.sheetId,
      top,
      left,
      bottom: bottom ?? MAX_ROWS - 1,
      right: right ?? MAX_COLUMNS - 1,
    };
  }

  values(key: NameKey): readonly (readonly NameValue[])[] {
    const entry = this.entryOf(key);
    if (!entry) return [];
    const text = textConstantOf(entry.typed);
    if (text !== null) return [[{ value: text, isError: false }]];
    // Excel asks no custom function for the value of a name (@types/office-js, NamedItem.value).
    if (this.formulas().isOfAddin(entry.typed)) return [[{ value: "#VALUE!", isError: true }]];
    return this.evaluate(entry);
  }

  /** After a change to a table: names whose formulas name tables mean other cells. */
  rewriteTableNames(dispatch: Dispatch): void {
    for (const entry of this.entries()) {
      if (!entry.usesTables) continue;
      const { name, scope, comment, visible } = entry;
      const texts = this.textsOf(entry.typed);
      if (texts.gridText !== entry.gridText)
        this.change(dispatch, { name, sheetId: scope }, { name, comment, visible, ...texts });
    }
  }

  /** Whether a name's formula names a table. */
  useTables(): boolean {
    return this.entries().some(({ usesTables }) => usesTables);
  }

  /** Whether formulas with this word must write it in quotes, as the grid takes it for something else. */
  needsQuotes(word: string): boolean {
    if (isReadByGrid(word)) return false;
    const key = word.toLowerCase();
    return this.entries().some(({ name }) => name.toLowerCase() === key);
  }

  hasOddNames(): boolean {
    return this.entries().some(({ name }) => !isReadByGrid(name));
  }

  private evaluate(entry: NameEntry): NameValue[][] {
    const { getters } = this.grid;
    const sheetId = entry.scope ?? getters.getActiveSheetId();
    const text = entry.formula?.toFormulaString(getters) ?? entry.gridText;
    const result = getters.evaluateFormulaResult(sheetId, text) as Evaluated | Evaluated[][];
    if (!Array.isArray(result)) return [[toNameValue(result)]];
    // The grid's matrices are columns of rows.
    const rowCount = result[0]?.length ?? 0;
    return Array.from({ length: rowCount }, (_, row) =>
      result.map((column) => toNameValue(column[row] ?? { value: "" })),
    );
  }

  private put(key: NameKey, entry: NameText | null): void {
    this.grid.run((dispatch) => {
      const area = entry && areaOf(entry.typed, this.grid);
      if (area) this.grid.ensureSize(dispatch, area);
      this.change(dispatch, key, entry);
    });
  }

  private change(dispatch: Dispatch, { name, sheetId: scope }: NameKey, entry: NameText | null): void {
    const sheetId = scope ?? this.grid.model.getters.getActiveSheetId();
    (dispatch as AnyDispatch)(SET_NAME, { scope, name, entry, sheetId });
    const cellIds = this.cellsUsing(name);
    if (cellIds.length > 0) dispatch("EVALUATE_CELLS", { cellIds });
  }

  /** Cells whose formulas name it, or name a name that does. */
  private cellsUsing(name: string): number[] {
    const names = new Set([name.toLowerCase()]);
    const uses = (symbols: readonly string[]): boolean =>
      symbols.some((symbol) => names.has(symbol.slice(symbol.lastIndexOf("!") + 1).toLowerCase()));
    let count = 0;
    while (count !== names.size) {
      count = names.size;
      for (const entry of this.entries())
        if (entry.formula && uses(entry.formula.symbols)) names.add(entry.name.toLowerCase());
    }
    const { getters } = this.grid.model;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters
        .getCells(sheetId)
        .filter((cell) => cell.isFormula && uses(cell.compiledFormula.symbols))
        .map(({ id }) => id),
    );
  }

  private textsOf(typed: string): Pick<NameText, "typed" | "gridText" | "usesTables"> {
    if (textConstantOf(typed) !== null) return { typed, gridText: typed, usesTables: false };
    const { getters } = this.grid.model;
    const position = { sheetId: getters.getActiveSheetId(), row: 0, column: 0 };
    const { text, usesTables } = toGridFormula(typed, position, this.formulas().context);
    return { typed, gridText: text, usesTables };
  }

  private infoOf(entry: NameEntry): NameInfo {
    const { name, scope, comment, visible } = entry;
    return { name, sheetId: scope, formula: this.formulaOf(entry), comment, visible };
  }

  private formulaOf(entry: NameEntry): string {
    const { getters } = this.grid.model;
    const { formula, isQualified, typed, written } = entry;
    if (!formula || formula.isBadExpression) return typed;
    const now = formula.toFormulaString(getters);
    if (now === written && entry.usesTables) return typed;
    const range = rangeOf(entry);
    if (range) {
      const area = this.area({ name: entry.name, sheetId: entry.scope });
      const isAbsolute = !range.parts.some((part) => !part.colFixed || !part.rowFixed);
      if (area && isAbsolute) return `=${formatAddress(getters.getSheetName(range.sheetId), area, true)}`;
    }
    if (now === written && isQualified) return typed;
    const [only, ...more] = formula.rangeDependencies;
    if (only && more.length === 0 && now === "=#REF") return this.lostFormula(only.sheetId);
    return now.replace(/#REF(?!!)/g, "#REF!");
  }

  /** Of cells that are gone, while their sheet is not, the sheet stays. */
  private lostFormula(sheetId: string): string {
    const sheet = this.grid.model.getters.tryGetSheet(sheetId);
    return sheet ? `=${quoteSheetName(sheet.name)}!#REF!` : "=#REF!";
  }

  private entryOf({ name, sheetId }: NameKey): NameEntry | undefined {
    const key = name.toLowerCase();
    return this.entries().find((entry) => entry.scope === sheetId && entry.name.toLowerCase() === key);
  }

  private entries(): readonly NameEntry[] {
    return this.getters().getWorkbenchNames();
  }

  private getters(): OwnGetters {
    return ownGetters(this.grid.model.getters);
  }
}

function toNameValue({ value }: Evaluated): NameValue {
  if (typeof value === "string" && helpers.isEvaluationError(value))
    return { value: toExcelError(value), isError: true };
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
    return { value, isError: false };
  return { value: "", isError: false };
}

function areaOf(formula: string, grid: Grid): Area | null {
  const address = parseAddress(formula.slice(1));
  const sheetId = address?.sheetName ? grid.model.getters.getSheetIdByName(address.sheetName) : undefined;
  if (!address || sheetId === undefined) return null;
  const { top, left, bottom, right } = address;
  return { sheetId, top, left, bottom, right };
}

/** Several areas, as print titles have them: "=Sheet1!$A:$B,Sheet1!$1:$2". */
function areasOf(formula: string): readonly string[] | null {
  const parts = formula.slice(1).split(",");
  return parts.length > 1 && parts.every((part) => parseAddress(part) !== null) ? parts : null;
}
