/** How the functions read arguments that are not broadcast: one value, or a list in a row or column. */
import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Period } from "../domain/dataset/period";
import type { ArgumentName, Failure } from "../domain/failure";
import { givenText } from "../domain/givenText";
import { err, ok, type Result } from "../domain/result";
import { resolveCells } from "./answerCells";
import { shapeOf, toMatrix } from "./broadcast";
import { isOmitted } from "./isOmitted";
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

/** Every cell of an argument that narrows a list; null where it is omitted. The first that cannot be read fails it. */
export function filterArgument<T>(
  raw: unknown,
  argument: ArgumentName,
  resolve: (cell: CellValue) => Result<T, Failure>,
): Result<readonly T[] | null, Failure> {
  const matrix = toMatrix(raw);
  if (isOmitted(matrix, "")) return ok(null);
  const entries = resolveCells(matrix, argument, resolve).flat();
  const failed = entries.find((entry) => !entry.ok);
  if (failed && !failed.ok) return failed;
  return ok(entries.flatMap((entry) => (entry.ok ? [entry.value] : [])));
}

/** One period, or null where it is omitted. */
export function optionalPeriod(raw: unknown, argument: ArgumentName): Result<Period | null, Failure> {
  return singleArgument<Period | null>(raw, argument, (cell) =>
    cell === null ? ok(null) : parsePeriod(cell),
  );
}

const DEFAULT_COUNT = 10;

/** How many makers to list, 10 where nothing is given. */
export function parseCount(raw: CellValue): Result<number, Failure> {
  if (raw === null) return ok(DEFAULT_COUNT);
  const count = typeof raw === "string" && raw.trim() !== "" ? Number(raw) : raw;
  return typeof count === "number" && Number.isInteger(count) && count >= 1
    ? ok(count)
    : err({ code: "count_unknown", given: givenText(raw) });
}
