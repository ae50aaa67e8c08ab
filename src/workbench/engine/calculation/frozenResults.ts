import type { Model } from "@odoo/o-spreadsheet";

type Getters = Model["getters"];
type Position = Parameters<Getters["getEvaluatedCell"]>[0];
type FormulaCell = Extract<NonNullable<ReturnType<Getters["getCell"]>>, { isFormula: true }>;

/** What a formula gave: a value, or columns of values. */
type FormulaResult = object;

/** What formulas gave last, by the ids of their cells: they give it again until somebody calculates. */
export class FrozenResults {
  private readonly results = new Map<number, FormulaResult>();

  constructor(private readonly getters: Getters) {
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) if (cell.isFormula) this.record(cell.id);
  }

  forget(cellId: number | undefined): void {
    if (cellId !== undefined) this.results.delete(cellId);
  }

  /** The cell with a formula that gives what it gave last, or one that is noted when it gives something. */
  substitute(cell: FormulaCell): FormulaCell {
    const { compiledFormula } = cell;
    const known = this.results.get(cell.id);
    const execute = (...args: Parameters<typeof compiledFormula.execute>): FormulaResult => {
      const result = known ?? compiledFormula.execute(...args);
      if (known === undefined) this.results.set(cell.id, result);
      return result;
    };
    const frozen = Object.create(compiledFormula, { execute: { value: execute } }) as typeof compiledFormula;
    return { ...cell, compiledFormula: frozen };
  }

  private record(cellId: number): void {
    const position = this.getters.getCellPosition(cellId);
    const zone = this.getters.getSpreadZone(position);
    if (zone === undefined) {
      this.results.set(cellId, this.resultAt(position));
      return;
    }
    const { sheetId } = position;
    const columns: FormulaResult[][] = [];
    for (let col = zone.left; col <= zone.right; col += 1) {
      const column: FormulaResult[] = [];
      for (let row = zone.top; row <= zone.bottom; row += 1)
        column.push(this.resultAt({ sheetId, col, row }));
      columns.push(column);
    }
    this.results.set(cellId, columns);
  }

  private resultAt(position: Position): FormulaResult {
    return { ...this.getters.getEvaluatedCell(position) };
  }
}
