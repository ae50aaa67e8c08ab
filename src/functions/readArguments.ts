/** How the functions read arguments that are not broadcast: one value, or a list in a row or column. */
import type { ArgumentName, Failure } from "../domain/failure";
import { err, ok, type Result } from "../domain/result";
import { resolveCells } from "./answerCells";
import { shapeOf, toMatrix } from "./broadcast";
import { readCell, type CellValue } from "./readCell";

/** Null where the argument is omitted; a lone empty cell counts as omitted. */
export function listArgument<T>(
  raw: unknown,
  argument: ArgumentName,
  resolve: (cell: CellValue) => Result<T, Failure>,
): Result<readonly Result<T, Failure>[] | null, Failure> {
  const matrix = toMatrix(raw);
  const { rows, columns } = shapeOf(matrix);
  const [first] = matrix[0] ?? [];
  if (rows === 1 && columns === 1 && (first === null || first === undefined || first === "")) return ok(null);
  if (rows > 1 && columns > 1) return err({ code: "argument_not_list", argument, rows, columns });
  return ok(resolveCells(matrix, argument, resolve).flat());
}

/** The one cell of an argument that takes no list; null there where the argument is omitted. */
export function singleArgument<T>(
  raw: unknown,
  argument: ArgumentName,
  resolve: (cell: CellValue) => Result<T, Failure>,
): Result<T, Failure> {
  const matrix = toMatrix(raw);
  const { rows, columns } = shapeOf(matrix);
  if (rows > 1 || columns > 1) return err({ code: "argument_not_single", argument, rows, columns });
  const cell = readCell(matrix[0]?.[0], argument);
  return cell.ok ? resolve(cell.value) : cell;
}

/** TRUE where nothing is given. */
export function parseHeaders(raw: CellValue): Result<boolean, Failure> {
  if (raw === null) return ok(true);
  if (typeof raw === "boolean") return ok(raw);
  if (typeof raw === "number") return ok(raw !== 0);
  const folded = raw.normalize("NFKC").trim().toUpperCase();
  if (folded === "TRUE" || folded === "FALSE") return ok(folded === "TRUE");
  return err({ code: "headers_unknown", given: raw.slice(0, 60) });
}
