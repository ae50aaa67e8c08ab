import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Maker } from "../domain/dataset/maker";
import type { Period } from "../domain/dataset/period";
import type { ArgumentName, Failure } from "../domain/failure";
import { err, ok, type Result } from "../domain/result";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import type { Query } from "../domain/query/query";
import { resolveEdition } from "../domain/query/resolveEdition";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolveMeasure } from "../domain/query/resolveMeasure";
import { broadcastShape, cellAt, MAX_RESULT_CELLS, reaches, toMatrix } from "./broadcast";
import type { Matrix } from "./knownFigures";
import { readCell, type CellValue } from "./readCell";

/** The four arguments of a question, as Excel hands them over. */
export interface QuestionArguments {
  readonly maker: unknown;
  readonly period: unknown;
  readonly measure: unknown;
  readonly edition: unknown;
}

/**
 * Answers every cell that the arguments spill to, as Excel spills: column × row gives a matrix, equal shapes go
 * element by element, a single row, column or value repeats; a cell that one array does not reach fails.
 */
export function answerCells<T>(
  args: QuestionArguments,
  indexed: IndexedDataset,
  answer: (query: Query) => Result<T, Failure>,
): readonly (readonly Result<T, Failure>[])[] {
  const given = [args.maker, args.period, args.measure, args.edition].map(toMatrix);
  const { rows, columns } = broadcastShape(given);
  if (rows * columns > MAX_RESULT_CELLS) {
    return [[err({ code: "result_too_large", cells: rows * columns, limit: MAX_RESULT_CELLS })]];
  }

  const [makers, periods, measures, editions] = [
    resolveCells(args.maker, "maker", (cell) => resolveMaker(cell, indexed.makers)),
    resolveCells(args.period, "period", parsePeriod),
    resolveCells(args.measure, "measure", resolveMeasure),
    resolveCells(args.edition, "edition", resolveEdition),
  ];
  const answerOnce = rememberAnswers(answer);
  const answerAt = (row: number, column: number): Result<T, Failure> => {
    if (!given.every((matrix) => reaches(matrix, row, column))) return err({ code: "shapes_differ" });
    const query = toQuery({
      maker: cellAt(makers, row, column),
      period: cellAt(periods, row, column),
      measure: cellAt(measures, row, column),
      edition: cellAt(editions, row, column),
    });
    return query.ok ? answerOnce(query.value) : query;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => answerAt(row, column)),
  );
}

/** A long column asks the same few questions again and again, and to say why a figure is missing takes a search. */
function rememberAnswers<T>(answer: (query: Query) => T): (query: Query) => T {
  const byQuestion = new Map<string, T>();
  return (query) => {
    const key = `${query.maker.id}\n${query.period.key}\n${query.measure}\n${query.edition}`;
    const known = byQuestion.get(key);
    if (known !== undefined) return known;
    const found = answer(query);
    byQuestion.set(key, found);
    return found;
  };
}

type Resolved<T> = Result<T, Failure> | undefined;

/** The first argument that cannot be read is the one to speak of. */
export function toQuery(parts: {
  readonly maker: Resolved<Maker>;
  readonly period: Resolved<Period>;
  readonly measure: Resolved<Query["measure"]>;
  readonly edition: Resolved<Query["edition"]>;
}): Result<Query, Failure> {
  const { maker, period, measure, edition } = parts;
  if (!maker?.ok) return maker ?? err({ code: "maker_missing" });
  if (!period?.ok) return period ?? err({ code: "period_missing" });
  if (!measure?.ok) return measure ?? err({ code: "shapes_differ" });
  if (!edition?.ok) return edition ?? err({ code: "shapes_differ" });
  return ok({ maker: maker.value, period: period.value, measure: measure.value, edition: edition.value });
}

/** Resolves each cell once, however often it repeats in the result. */
export function resolveCells<T>(
  raw: unknown,
  argument: ArgumentName,
  resolve: (cell: CellValue) => Result<T, Failure>,
): readonly (readonly Result<T, Failure>[])[] {
  const matrix: Matrix = toMatrix(raw);
  return matrix.map((line) =>
    line.map((cell) => {
      const value = readCell(cell, argument);
      return value.ok ? resolve(value.value) : value;
    }),
  );
}
