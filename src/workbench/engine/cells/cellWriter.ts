import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import type { Cell } from "@odoo/o-spreadsheet";
import { areaAt, columnCountOf, rowCountOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { CellInput, ClearKind } from "./cellStore";
import type { FunctionCalls } from "../customFunctions/functionCalls";
import { forEachCell, toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { EngineError } from "../invariant";
import { clearedOf, isFormula, textChange } from "./cellContent";
import { codeOf, formatChange, GENERAL, TEXT } from "./numberFormats";
import type { FormatChange } from "./numberFormats";
import { typedNumber } from "./typedNumber";
import type { TypedFormulas } from "../formulas/typedFormulas";

interface Parts {
  readonly grid: Grid;
  readonly typedFormulas: TypedFormulas;
  readonly functions: FunctionCalls;
  /** "5-Jan" is of this year. */
  now(): Date;
}

/** Writes cells; each call is one command, or part of the batch's one command. */
export class CellWriter {
  constructor(private readonly parts: Parts) {}

  write(area: Area, values: readonly (readonly CellInput[])[]): void {
    checkShape(area, values);
    this.parts.grid.runSoon((dispatch) => this.writeNow(dispatch, area, values));
  }

  /** As typed by a user, who is told to have done it. */
  enter(position: CellPosition, text: string): void {
    this.parts.grid.run((dispatch) => this.writeNow(dispatch, areaAt(position), [[text]]), "user");
  }

  writeNumberFormats(area: Area, codes: readonly (readonly (string | null)[])[]): void {
    checkShape(area, codes);
    const { grid } = this.parts;
    grid.runSoon((dispatch) => {
      grid.ensureSize(dispatch, area);
      forEachCell(area, (row, column) => {
        const code = codes[row]?.[column] ?? null;
        if (code === null) return;
        const position = toGridPosition(positionIn(area, row, column));
        dispatch("UPDATE_CELL", {
          ...position,
          ...formatChange(code, grid.model.getters.getCell(position)),
        });
      });
    });
  }

  clear(area: Area, kind: ClearKind): void {
    const { grid } = this.parts;
    grid.runSoon((dispatch) => {
      const getters = grid.model.getters;
      const existing = clipTo(area, getters.getNumberRows(area.sheetId), getters.getNumberCols(area.sheetId));
      if (!existing) return;
      forEachCell(existing, (row, column) => {
        const position = toGridPosition(positionIn(existing, row, column));
        // DELETE_CONTENT would delete a table together with its cells.
        const cell = getters.getCell(position);
        if (cell) dispatch("UPDATE_CELL", { ...position, ...clearedOf(cell, kind) });
        if (kind !== "contents" && getters.getCellBorder(position))
          dispatch("SET_BORDER", { ...position, border: undefined });
      });
    });
  }

  /** Inside a command. */
  writeNow(dispatch: Dispatch, area: Area, values: readonly (readonly CellInput[])[]): void {
    this.parts.grid.ensureSize(dispatch, area);
    const unchanged: number[] = [];
    forEachCell(area, (row, column) => {
      const input = values[row]?.[column] ?? null;
      if (input === null) return;
      const again = this.writeCell(dispatch, positionIn(area, row, column), input);
      if (again !== null) unchanged.push(again);
    });
    // The same formula entered again is calculated again, and its functions are called again.
    if (unchanged.length > 0) dispatch("EVALUATE_CELLS", { cellIds: unchanged });
  }

  /** Gives the id of a cell whose formula was there already. */
  private writeCell(
    dispatch: Dispatch,
    position: CellPosition,
    input: string | number | boolean,
  ): number | null {
    const { grid, typedFormulas, functions } = this.parts;
    const at = toGridPosition(position);
    const cell = grid.model.getters.getCell(at);
    if (codeOf(cell) === TEXT) {
      dispatch("UPDATE_CELL", { ...at, ...textChange(typedText(input), cell) });
      return null;
    }
    const content = this.contentOf(position, input);
    if (!isFormula(content)) {
      dispatch("UPDATE_CELL", { ...at, ...this.typedChange(content, cell) });
      return null;
    }
    if (typedFormulas.enter(dispatch, position, content)) return null;
    const cellId = grid.model.getters.getCell(at)?.id ?? null;
    if (cellId !== null) functions.forget(cellId);
    return cellId;
  }

  /** Text that is a number gives its format to a cell that has none. */
  private typedChange(content: string, cell: Cell | undefined): Partial<FormatChange> {
    const typed = typedNumber(content, this.parts.now());
    if (typed === null) return { content };
    if (typed === "text") return { content: `'${content}` };
    const isPlain = codeOf(cell) !== GENERAL || typed.code === GENERAL;
    return { ...(isPlain ? {} : formatChange(typed.code, cell)), content: String(typed.value) };
  }

  /** A formula may start with a sign instead: "-A1" is "=-A1". What cannot be read as one is text. */
  private contentOf(position: CellPosition, input: string | number | boolean): string {
    if (typeof input !== "string") return typedText(input);
    if (!/^[+-]./s.test(input)) return input;
    const unsigned = input.slice(1);
    if (helpers.isNumber(unsigned, DEFAULT_LOCALE)) return input.startsWith("+") ? unsigned : input;
    return this.parts.typedFormulas.canRead(position, `=${input}`) ? `=${input}` : input;
  }
}

function typedText(input: string | number | boolean): string {
  return typeof input === "string" ? input : String(input).toUpperCase();
}

function clipTo(area: Area, rows: number, columns: number): Area | null {
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
}

function positionIn(area: Area, row: number, column: number): CellPosition {
  return { sheetId: area.sheetId, row: area.top + row, column: area.left + column };
}

function checkShape(area: Area, values: readonly (readonly unknown[])[]): void {
  const columns = columnCountOf(area);
  if (values.length !== rowCountOf(area) || values.some((row) => row.length !== columns)) {
    throw new EngineError("The values have another shape than their cells");
  }
}
