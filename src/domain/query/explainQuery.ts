import type { Figure } from "../dataset/figure";
import type { Period } from "../dataset/period";
import { readPeriodKey } from "../dataset/readPeriodKey";
import type { AnswerElsewhere, Failure } from "../failure";
import { ok, type Result } from "../result";
import { answerElsewhere, answerQuery } from "./answerQuery";
import { impliedRange, type ImpliedRange } from "./impliedRange";
import { isDayEdition } from "./edition";
import type { IndexedDataset } from "./indexedDataset";
import { printedBy, type Printing } from "./printedBy";
import type { Query } from "./query";

/** What stands behind an answer, as facts; `text/` makes the sentences. */
export interface Explanation {
  readonly query: Query;
  readonly value: number;
  /** The figures the answer was computed from, the asked-for one first. */
  readonly from: readonly Figure[];
  /** Who printed the first figure, each publisher once, the best known first. */
  readonly printings: readonly Printing[];
  /** Other claims about the first figure's key with another value, and who prints them. */
  readonly competing: readonly { readonly figure: Figure; readonly printings: readonly Printing[] }[];
  /** What a named edition answers, where it answers something else. */
  readonly elsewhere: AnswerElsewhere | null;
  /** Where everybody else puts the same number; null unless the first figure is contradicted. */
  readonly datedTo: Period | null;
  /** The steps of the arithmetic, for the measures that imply a range. */
  readonly implied: ImpliedRange | null;
}

export function explainQuery(indexed: IndexedDataset, query: Query): Result<Explanation, Failure> {
  const answer = answerQuery(indexed, query);
  if (!answer.ok) return answer;

  const { value, from } = answer.value;
  const [first] = from;
  const other = answerElsewhere(indexed, query);
  const until = isDayEdition(query.edition) ? query.edition : undefined;
  const competing = first ? competingClaims(indexed, first) : [];
  const isImplied = query.measure === "implied_low" || query.measure === "implied_high";
  return ok({
    query,
    value,
    from,
    printings: first ? printedBy(indexed, first, until) : [],
    competing: competing
      .map((figure) => ({ figure, printings: printedBy(indexed, figure, until) }))
      .filter(({ printings }) => until === undefined || printings.length > 0),
    elsewhere: other && other.value !== value ? other : null,
    datedTo: first?.confidence === "contradicted" ? periodOfSameNumber(indexed, first) : null,
    implied: isImplied ? impliedRange(indexed.viewOf(query.edition), query) : null,
  });
}

function competingClaims(indexed: IndexedDataset, figure: Figure): readonly Figure[] {
  const claims = indexed.claimsAt(figure.measure, figure.maker, figure.period);
  return claims.filter(({ value }) => value !== figure.value);
}

/** The period in which everybody else has the number of a figure; null where nobody has it. */
export function periodOfSameNumber(indexed: IndexedDataset, figure: Figure): Period | null {
  const same = indexed.dataset.figures.find(
    (other) =>
      other.recommended &&
      other.maker === figure.maker &&
      other.measure === figure.measure &&
      other.value === figure.value,
  );
  return same ? readPeriodKey(same.period) : null;
}
