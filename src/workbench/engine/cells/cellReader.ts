import type { EvaluatedCell } from "@odoo/o-spreadsheet";
import { columnCountOf, rowCountOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { CellReading, CellValue } from "./cellStore";
import { typeOfValue } from "./cellType";
import type { CellType } from "./cellType";
import { toExcelError } from "./errorCode";
import { toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { codeOf, GENERAL } from "./numberFormats";
import type { TypedFormulas } from "../formulas/typedFormulas";

/** Reads cells; what lies outside the grid is empty. */
export class CellReader {
  constructor(
    private readonly grid: Grid,
    private readonly typedFormulas: TypedFormulas,
  ) {}

  values(area: Area): CellValue[][] {
    return this.read2d<CellValue>(area, "", (position) => this.valueAt(position));
  }

  types(area: Area): CellType[][] {
    return this.read2d<CellType>(area, "Empty", (position) => typeOf(this.evaluated(position)));
  }

  texts(area: Area): string[][] {
    return this.read2d(area, "", (position) => textOf(this.evaluated(position)));
  }

  formulas(area: Area): CellValue[][] {
    return this.read2d<CellValue>(area, "", (position) => this.formulaAt(position));
  }

  numberFormats(area: Area): string[][] {
    return this.read2d(area, GENERAL, (position) =>
      codeOf(this.grid.getters.getCell(toGridPosition(position))),
    );
  }

  read(position: CellPosition): CellReading {
    const evaluated = this.evaluated(position);
    const isError = typeOf(evaluated) === "Error";
    const message = isError && "message" in evaluated ? evaluated.message : undefined;
    return {
      value: valueOf(evaluated),
      text: textOf(evaluated),
      formula: this.formulaAt(position),
      error: isError ? toExcelError(String(evaluated.value)) : null,
      message: message === undefined || message === "" ? null : message,
      numberFormat: codeOf(this.grid.getters.getCell(toGridPosition(position))),
    };
  }

  hasFormula(position: CellPosition): boolean {
    return this.grid.getters.getCell(toGridPosition(position))?.isFormula ?? false;
  }

  valueAt(position: CellPosition): CellValue {
    return valueOf(this.evaluated(position));
  }

  private formulaAt(position: CellPosition): CellValue {
    const cell = this.grid.getters.getCell(toGridPosition(position));
    if (!cell) return "";
    return cell.isFormula ? this.typedFormulas.read(position) : this.valueAt(position);
  }

  private evaluated(position: CellPosition): EvaluatedCell {
    return this.grid.getters.getEvaluatedCell(toGridPosition(position));
  }

  private read2d<T>(area: Area, outside: T, readAt: (position: CellPosition) => T): T[][] {
    const existing = this.grid.existingPart(area);
    const columns = columnCountOf(area);
    return Array.from({ length: rowCountOf(area) }, (_, rowOffset) => {
      const row = area.top + rowOffset;
      if (!existing || row > existing.bottom) return new Array<T>(columns).fill(outside);
      return Array.from({ length: columns }, (__, columnOffset) => {
        const column = area.left + columnOffset;
        return column > existing.right ? outside : readAt({ sheetId: area.sheetId, row, column });
      });
    });
  }
}

/** Excel shows 0 in a cell that refers to itself, once the warning is closed. */
const CYCLE = "#CYCLE";

function valueOf(evaluated: EvaluatedCell): CellValue {
  const value = evaluated.value ?? "";
  // In a cell with the text format the grid keeps the apostrophe that keeps a formula from being one.
  if (typeof value === "string" && value.startsWith("'=")) return value.slice(1);
  if (evaluated.type !== "error") return value;
  return value === CYCLE ? 0 : toExcelError(String(value));
}

function typeOf(evaluated: EvaluatedCell): CellType {
  const isError = evaluated.type === "error" && evaluated.value !== CYCLE;
  const type = typeOfValue({ value: valueOf(evaluated), isError });
  return type === "Empty" && evaluated.type !== "empty" ? "String" : type;
}

function textOf(evaluated: EvaluatedCell): string {
  const text = evaluated.type === "error" ? String(valueOf(evaluated)) : evaluated.formattedValue;
  return text.startsWith("'=") ? text.slice(1) : text;
}
