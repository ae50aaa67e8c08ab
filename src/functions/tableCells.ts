import type { Maker } from "../domain/dataset/maker";
import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Period } from "../domain/dataset/period";
import type { ArgumentName, Failure } from "../domain/failure";
import { answerQuery } from "../domain/query/answerQuery";
import { makersHeld, yearsHeld } from "../domain/query/heldLists";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveEdition } from "../domain/query/resolveEdition";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolveMeasure } from "../domain/query/resolveMeasure";
import { err, ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { resolveCells, toQuery } from "./answerCells";
import { MAX_RESULT_CELLS, shapeOf, toMatrix } from "./broadcast";
import { readCell } from "./readCell";

export interface TableArguments {
  readonly makers: unknown;
  readonly periods: unknown;
  readonly measure: unknown;
  readonly headers: unknown;
  readonly edition: unknown;
}

type Cell = Result<string | number, Failure>;
type Entry<T> = Result<T, Failure>;

/** Makers down, periods across. Fails as a whole only where no table can be drawn; else each cell fails alone. */
export function tableCells(
  args: TableArguments,
  indexed: IndexedDataset,
  text: DomainText,
): Result<readonly (readonly Cell[])[], Failure> {
  const measure = single(args.measure, "measure", resolveMeasure);
  if (!measure.ok) return measure;
  const edition = single(args.edition, "edition", resolveEdition);
  if (!edition.ok) return edition;
  const headers = single(args.headers, "headers", parseHeaders);
  if (!headers.ok) return headers;

  const view = indexed.viewOf(edition.value);
  const givenMakers = listOf(args.makers, "makers", (cell) => resolveMaker(cell, indexed.makers));
  if (!givenMakers.ok) return givenMakers;
  const givenPeriods = listOf(args.periods, "periods", parsePeriod);
  if (!givenPeriods.ok) return givenPeriods;

  const makers = givenMakers.value ?? makersHeld(view, readable(givenPeriods.value)).map(ok);
  const periods = givenPeriods.value ?? yearsHeld(view, readable(makers) ?? []).map(ok);
  if (makers.length === 0) return err({ code: "makers_none" });
  if (periods.length === 0) return err({ code: "periods_none" });
  if (makers.length * periods.length > MAX_RESULT_CELLS) {
    return err({
      code: "result_too_large",
      cells: makers.length * periods.length,
      limit: MAX_RESULT_CELLS,
    });
  }
  const body = makers.map((maker) =>
    periods.map((period): Cell => {
      const query = toQuery({ maker, period, measure, edition });
      if (!query.ok) return query;
      const answer = answerQuery(indexed, query.value);
      return answer.ok ? ok(answer.value.value) : answer;
    }),
  );
  return ok(headers.value ? withHeaders(body, { makers, periods, text }) : body);
}

function withHeaders(
  body: readonly (readonly Cell[])[],
  {
    makers,
    periods,
    text,
  }: { makers: readonly Entry<Maker>[]; periods: readonly Entry<Period>[]; text: DomainText },
): readonly (readonly Cell[])[] {
  const top = [
    ok(text.makerHeading),
    ...periods.map((period) => (period.ok ? ok(headingOf(period.value)) : period)),
  ];
  const lines = body.map((line, at): readonly Cell[] => {
    const maker = makers[at];
    return [maker?.ok ? ok(text.makerName(maker.value)) : (maker ?? err({ code: "maker_missing" })), ...line];
  });
  return [top, ...lines];
}

/** A year is a number, as in the argument; every other period its key, which the functions read back. */
function headingOf({ type, key, year }: Period): string | number {
  return type === "year" ? year : key;
}

/** Null where the argument is omitted; a lone empty cell counts as omitted. */
function listOf<T>(
  raw: unknown,
  argument: ArgumentName,
  resolve: (cell: string | number | boolean | null) => Entry<T>,
): Result<readonly Entry<T>[] | null, Failure> {
  const matrix = toMatrix(raw);
  const { rows, columns } = shapeOf(matrix);
  const [first] = matrix[0] ?? [];
  if (rows === 1 && columns === 1 && (first === null || first === undefined || first === "")) return ok(null);
  if (rows > 1 && columns > 1) return err({ code: "argument_not_list", argument, rows, columns });
  return ok(resolveCells(matrix, argument, resolve).flat());
}

function single<T>(
  raw: unknown,
  argument: ArgumentName,
  resolve: (cell: string | number | boolean | null) => Entry<T>,
): Entry<T> {
  const matrix = toMatrix(raw);
  const { rows, columns } = shapeOf(matrix);
  if (rows > 1 || columns > 1) return err({ code: "argument_not_list", argument, rows, columns });
  const cell = readCell(matrix[0]?.[0], argument);
  return cell.ok ? resolve(cell.value) : cell;
}

function parseHeaders(raw: string | number | boolean | null): Entry<boolean> {
  if (raw === null) return ok(true);
  if (typeof raw === "boolean") return ok(raw);
  if (typeof raw === "number") return ok(raw !== 0);
  const folded = raw.normalize("NFKC").trim().toUpperCase();
  if (folded === "TRUE" || folded === "FALSE") return ok(folded === "TRUE");
  return err({ code: "headers_unknown", given: raw.slice(0, 60) });
}

function readable<T>(entries: readonly Entry<T>[] | null): readonly T[] | null {
  return entries && entries.flatMap((entry) => (entry.ok ? [entry.value] : []));
}
