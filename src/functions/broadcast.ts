import type { Matrix } from "./knownFigures";

/** Past this a sheet cannot be meant: whole columns crossed with whole rows. A whole column alone still fits. */
export const MAX_RESULT_CELLS = 2_000_000;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An omitted argument, or a runtime that hands a single value over bare, is a 1 × 1 array. */
export function toMatrix(raw: unknown): Matrix {
  return Array.isArray(raw) && raw.length > 0 && raw.every(Array.isArray) ? raw : [[raw]];
}

export function shapeOf(matrix: Matrix): Shape {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/** The shape that Excel gives to an operation on arrays: as many rows and columns as the largest has. */
export function broadcastShape(matrices: readonly Matrix[]): Shape {
  const shapes = matrices.map(shapeOf);
  return {
    rows: Math.max(...shapes.map(({ rows }) => rows)),
    columns: Math.max(...shapes.map(({ columns }) => columns)),
  };
}

/** True where a matrix reaches a cell: a single row or column repeats, anything else ends at its edge. */
export function reaches(matrix: Matrix, row: number, column: number): boolean {
  const { rows, columns } = shapeOf(matrix);
  return (rows === 1 || row < rows) && (columns === 1 || column < columns);
}

export function cellAt<T>(matrix: readonly (readonly T[])[], row: number, column: number): T | undefined {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
