import { withErrorValues } from "./errorFunction";
import { CompiledFormula, parse } from "@odoo/o-spreadsheet";
import type { CellPosition } from "../area";
import { toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { scanFormula } from "./formulaScanner";
import { withExcelNames } from "./gridFunctionNames";
import { toGridFormula } from "./gridFormula";
import type { FormulaContext } from "./gridFormula";
import { withRenamedColumns } from "../tables/renamedColumns";
import type { HeaderChange } from "../tables/tableHeaderWatch";

interface TableFormula {
  readonly typed: string;
  readonly gridText: string;
}

/**
 * Formulas as typed. The grid keeps its own form (no spaces, A1 instead of structured references); the typed text is
 * found again by cell and grid form, so it survives undo, formats and moves, and gives way once references changed.
 */
export class TypedFormulas {
  private readonly typedByCell = new Map<string, string>();
  /** Formulas that name a table, by cell id: they are rewritten when tables change. */
  private readonly tableFormulas = new Map<number, TableFormula>();
  private isEntering = false;

  constructor(
    private readonly grid: Grid,
    private readonly context: FormulaContext,
  ) {}

  /** Puts a formula in a cell; false when the very same formula is there already. */
  enter(dispatch: Dispatch, position: CellPosition, typed: string): boolean {
    const { text, usesTables } = toGridFormula(typed, position, this.context);
    this.isEntering = true;
    const result = dispatch("UPDATE_CELL", { ...toGridPosition(position), content: text });
    this.isEntering = false;
    this.remember(position, typed, usesTables);
    return result.isSuccessful;
  }

  /** For formulas that came through the grid itself: typing, paste, fill. */
  noteEntered(dispatch: Dispatch, position: CellPosition, content: string): void {
    if (this.isEntering) return;
    const { text, usesTables } = toGridFormula(content, position, this.context);
    if (text !== content) this.enter(dispatch, position, content);
    else this.remember(position, content, usesTables);
  }

  /** The formula of a cell as typed, or as the grid writes it when its references have moved since. */
  read(position: CellPosition): string {
    const { cell, gridText } = this.gridTextAt(position);
    if (cell === null) return "";
    return this.typedByCell.get(`${cell}|${gridText}`) ?? withExcelNames(withErrorValues(gridText));
  }

  /** After a change to a table: formulas that name tables are entered again where they now mean other cells. */
  rewriteTableFormulas(dispatch: Dispatch): void {
    for (const [cellId, { typed, gridText }] of [...this.tableFormulas]) {
      const position = this.positionOf(cellId);
      const current = position && this.gridTextAt(position).gridText;
      if (!position || current === "") this.tableFormulas.delete(cellId);
      else if (this.gridFormOf(typed, position) === current) this.remember(position, typed, true);
      else if (current === gridText) this.enter(dispatch, position, typed);
      else this.tableFormulas.delete(cellId);
    }
  }

  /** Formulas that the grid could not read, for one when a function was not known yet. */
  unreadable(): { readonly position: CellPosition; readonly typed: string }[] {
    const { getters } = this.grid;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell) => {
        const position =
          cell.isFormula && cell.compiledFormula.isBadExpression ? this.positionOf(cell.id) : null;
        return position ? [{ position, typed: this.read(position) }] : [];
      }),
    );
  }

  /** Formulas that call one of these functions; names are in upper case. A name inside a text counts too. */
  naming(names: readonly string[]): { readonly position: CellPosition; readonly typed: string }[] {
    const { getters } = this.grid;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell) => {
        const position = cell.isFormula ? this.positionOf(cell.id) : null;
        const typed = position === null ? "" : this.read(position);
        const upper = typed.toUpperCase();
        return position && names.some((name) => upper.includes(`${name}(`)) ? [{ position, typed }] : [];
      }),
    );
  }

  /** The grid reads a formula only when the text changes, so the cell is emptied first. */
  enterAnew(dispatch: Dispatch, position: CellPosition, typed: string): void {
    dispatch("UPDATE_CELL", { ...toGridPosition(position), content: "" });
    this.enter(dispatch, position, typed);
  }

  canRead(position: CellPosition, typed: string): boolean {
    const { text } = toGridFormula(typed, position, this.context);
    // Only syntax counts: an unknown function is #NAME?, and Excel takes the formula.
    if (!CompiledFormula.IsBadExpression(text)) return true;
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  }

  /** What the grid reads where Excel's users write `typed`; plain text stays. */
  gridTextOf(position: CellPosition, typed: string): string {
    return typed.startsWith("=") ? toGridFormula(typed, position, this.context).text : typed;
  }

  hasTableFormulas(): boolean {
    return this.tableFormulas.size > 0;
  }

  /** Formulas show a table's new name, as in Excel. */
  renameTable(dispatch: Dispatch, before: string, after: string): void {
    for (const [cellId, { typed }] of [...this.tableFormulas]) {
      const position = this.positionOf(cellId);
      const renamed = scanFormula(typed)
        .map((piece) => (piece.kind === "word" && isSameName(piece.source, before) ? after : piece.source))
        .join("");
      if (position && renamed !== typed) this.enter(dispatch, position, renamed);
    }
  }

  /** Formulas show a column's new name, as in Excel. */
  renameColumns(dispatch: Dispatch, changes: readonly HeaderChange[]): void {
    if (changes.length === 0) return;
    for (const [cellId, { typed }] of [...this.tableFormulas]) {
      const position = this.positionOf(cellId);
      if (!position) continue;
      const around = this.context.tableAt(position)?.name ?? null;
      const renamed = withRenamedColumns(typed, changes, around);
      if (renamed !== typed) this.enter(dispatch, position, renamed);
    }
  }

  private remember(position: CellPosition, typed: string, usesTables: boolean): void {
    const { cell, gridText } = this.gridTextAt(position);
    if (cell === null) return;
    if (gridText !== typed) this.typedByCell.set(`${cell}|${gridText}`, typed);
    if (usesTables) this.tableFormulas.set(cell, { typed, gridText });
    else this.tableFormulas.delete(cell);
  }

  private gridTextAt(position: CellPosition): { cell: number | null; gridText: string } {
    const getters = this.grid.model.getters;
    const cell = getters.getCell(toGridPosition(position));
    if (!cell?.isFormula) return { cell: null, gridText: "" };
    return { cell: cell.id, gridText: cell.compiledFormula.toFormulaString(getters) };
  }

  /** The text that the grid would show for a formula. */
  private gridFormOf(typed: string, position: CellPosition): string {
    const { getters } = this.grid.model;
    const { text } = toGridFormula(typed, position, this.context);
    return CompiledFormula.Compile(text, position.sheetId, getters).toFormulaString(getters);
  }

  private positionOf(cellId: number): CellPosition | null {
    const at = this.grid.model.getters.tryGetCellPosition(cellId);
    return at ? { sheetId: at.sheetId, row: at.row, column: at.col } : null;
  }
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
