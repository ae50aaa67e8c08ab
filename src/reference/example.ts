import type { Words } from "./functionReference";

/**
 * One formula and what it gives: the reference prints it, the example workbook holds it, and an end-to-end test enters
 * it in the workbench and compares. Results are literals, never computed from the code that they describe.
 */
export interface Example {
  /** The function that it is listed under. */
  readonly functionId: string;
  /** What the example shows, in a sentence. */
  readonly shows: Words;
  /** As typed; text in one language where every user can type it, else in each. */
  readonly formula: string | Words;
  /** Row by row; one row of one cell for a single value. */
  readonly gives: readonly (readonly ExampleCell[])[];
  /** Rows in all, where the result goes on below the rows that are given. */
  readonly rowCount?: number;
  /** Columns in all, where the result goes on beside them. */
  readonly columnCount?: number;
  /** Excel's format code for the cells in the example workbook. */
  readonly numberFormat?: string;
}

export type ExampleCell = number | string | boolean | Words | Approximation | Beginning | ErrorCell;

/** A number that is given to as many decimals as are written. */
export interface Approximation {
  readonly about: number;
}

/** A text that begins so. */
export interface Beginning {
  readonly begins: Words;
}

/** An error, and how its sentence begins. */
export interface ErrorCell {
  readonly error: "#N/A" | "#VALUE!";
  readonly begins: Words;
}

/** The examples that are listed under one function. */
export function examplesOf(
  functionId: string,
  examples: readonly Omit<Example, "functionId">[],
): readonly Example[] {
  return examples.map((example) => ({ functionId, ...example }));
}

/** The whole result is one cell. */
export function one(cell: ExampleCell): readonly (readonly ExampleCell[])[] {
  return [[cell]];
}

export function about(value: number): Approximation {
  return { about: value };
}

export function begins(en: string, ja: string): Beginning {
  return { begins: { en, ja } };
}

export function notAvailable(en: string, ja: string): ErrorCell {
  return { error: "#N/A", begins: { en, ja } };
}

export function badValue(en: string, ja: string): ErrorCell {
  return { error: "#VALUE!", begins: { en, ja } };
}
