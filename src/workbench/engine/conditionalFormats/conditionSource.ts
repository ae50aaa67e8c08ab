import type { CellValue } from "../cells/cellStore";
import type { GridZone } from "../grid/grid";
import type { ExcelConditional } from "./excelConditional";

/** A value of a cell or a formula; `error` has the code, and the value is null then. */
export interface Evaluated {
  readonly value: CellValue | null;
  readonly isError: boolean;
}

/** What conditions are judged by: the cells of one sheet. */
export interface ConditionSource {
  cell(row: number, column: number): Evaluated;
  /** What a formula of a format gives for a cell; text without "=" is a value. */
  operand(format: ConditionalToDraw, index: number, place: CellPlace): Evaluated;
  /** The serial number of the day. */
  today(): number;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ConditionalToDraw {
  readonly excel: ExcelConditional;
  /** As far as the sheet goes. */
  readonly zones: readonly GridZone[];
  readonly stopIfTrue: boolean;
}

export function forEachPlace(zones: readonly GridZone[], visit: (place: CellPlace) => void): void {
  for (const { top, left, bottom, right } of zones)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) visit({ row, column });
}

/** The numbers in the cells of a format. */
export function numbersIn(zones: readonly GridZone[], source: ConditionSource): number[] {
  const numbers: number[] = [];
  forEachPlace(zones, ({ row, column }) => {
    const { value } = source.cell(row, column);
    if (typeof value === "number") numbers.push(value);
  });
  return numbers;
}
