import type { Maker } from "../domain/dataset/maker";
import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Period } from "../domain/dataset/period";
import type { Failure } from "../domain/failure";
import { answerQuery } from "../domain/query/answerQuery";
import { makersWith, yearsWith } from "../domain/query/heldLists";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveEdition } from "../domain/query/resolveEdition";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolveMeasure } from "../domain/query/resolveMeasure";
import { err, ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { toQuery } from "./answerCells";
import { MAX_RESULT_CELLS } from "./broadcast";
import { toPeriodCell } from "./toPeriodCell";
import { listArgument, parseHeaders, singleArgument } from "./readArguments";

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
  const measure = singleArgument(args.measure, "measure", resolveMeasure);
  if (!measure.ok) return measure;
  const edition = singleArgument(args.edition, "edition", resolveEdition);
  if (!edition.ok) return edition;
  const headers = singleArgument(args.headers, "headers", parseHeaders);
  if (!headers.ok) return headers;

  const view = indexed.viewOf(edition.value);
  const givenMakers = listArgument(args.makers, "makers", (cell) => resolveMaker(cell, indexed.makers));
  if (!givenMakers.ok) return givenMakers;
  const givenPeriods = listArgument(args.periods, "periods", parsePeriod);
  if (!givenPeriods.ok) return givenPeriods;

  const scope = { measure: measure.value, makers: null, periods: readable(givenPeriods.value) };
  const makers = givenMakers.value ?? makersWith(view, scope).map(ok);
  const periods = givenPeriods.value ?? yearsWith(view, measure.value, readable(makers) ?? []).map(ok);
  if (makers.length === 0) return err({ code: "makers_none" });
  if (periods.length === 0) return err({ code: "periods_none" });
  if (makers.length * periods.length > MAX_RESULT_CELLS) {
    return err({
      code: "result_too_large",
      cells: makers.length * periods.length,
      limit: MAX_RESULT_CELLS,
    });
  }
  const lineOf = (maker: Entry<Maker>): readonly Cell[] =>
    periods.map((period): Cell => {
      const query = toQuery({ maker, period, measure, edition });
      if (!query.ok) return query;
      const answer = answerQuery(indexed, query.value);
      return answer.ok ? ok(answer.value.value) : answer;
    });
  // A long list names the same few makers again and again, and to say why a figure is missing takes a search.
  const lines = new Map<string, readonly Cell[]>();
  const body = makers.map((maker) => {
    const known = maker.ok ? lines.get(maker.value.id) : undefined;
    if (known) return known;
    const line = lineOf(maker);
    if (maker.ok) lines.set(maker.value.id, line);
    return line;
  });
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
    ...periods.map((period) => (period.ok ? ok(toPeriodCell(period.value)) : period)),
  ];
  const lines = body.map((line, at): readonly Cell[] => {
    const maker = makers[at];
    return [maker?.ok ? ok(text.makerName(maker.value)) : (maker ?? err({ code: "maker_missing" })), ...line];
  });
  return [top, ...lines];
}

function readable<T>(entries: readonly Entry<T>[] | null): readonly T[] | null {
  return entries && entries.flatMap((entry) => (entry.ok ? [entry.value] : []));
}
