import type { Figure } from "../dataset/figure";
import type { Period } from "../dataset/period";
import { readPeriodKey } from "../dataset/readPeriodKey";
import type { Source } from "../dataset/source";
import type { Failure } from "../failure";
import { ok, type Result } from "../result";
import { answerElsewhere, answerQuery } from "./answerQuery";
import type { Edition } from "./edition";
import type { IndexedDataset } from "./indexedDataset";
import type { Query } from "./query";

/** What stands behind an answer, as facts; `text/` makes the sentences. */
export interface Explanation {
  readonly query: Query;
  readonly value: number;
  /** The figures the answer was computed from, the asked-for one first. */
  readonly from: readonly Figure[];
  /** Who printed the first figure, by date, each publisher once. */
  readonly publishers: readonly string[];
  /** Other claims about the first figure's key with another value. */
  readonly competing: readonly Figure[];
  /** What the other edition answers, where it answers something else. */
  readonly elsewhere: { readonly edition: Edition; readonly value: number } | null;
  /** Where everybody else puts the same number; null unless the first figure is contradicted. */
  readonly datedTo: Period | null;
}

export function explainQuery(indexed: IndexedDataset, query: Query): Result<Explanation, Failure> {
  const answer = answerQuery(indexed, query);
  if (!answer.ok) return answer;

  const { value, from } = answer.value;
  const [first] = from;
  const other = answerElsewhere(indexed, query);
  return ok({
    query,
    value,
    from,
    publishers: first ? publishersOf(indexed, first) : [],
    competing: first ? competingClaims(indexed, first) : [],
    elsewhere: other && other.value !== value ? other : null,
    datedTo: first?.confidence === "contradicted" ? periodOfSameNumber(indexed, first) : null,
  });
}

/** Undated sources come last: `date` is empty for them. */
function publishersOf(indexed: IndexedDataset, figure: Figure): readonly string[] {
  const sources = figure.sourceIds.flatMap((id): readonly Source[] => {
    const source = indexed.sourceWithId(id);
    return source ? [source] : [];
  });
  const byDate = sources.sort((a, b) => (a.date || "9999").localeCompare(b.date || "9999"));
  return [...new Set(byDate.map(({ publisher }) => publisher))];
}

function competingClaims(indexed: IndexedDataset, figure: Figure): readonly Figure[] {
  return indexed.dataset.figures.filter(
    (other) =>
      other.period === figure.period &&
      other.maker === figure.maker &&
      other.measure === figure.measure &&
      other.model === figure.model &&
      other.value !== figure.value,
  );
}

function periodOfSameNumber(indexed: IndexedDataset, figure: Figure): Period | null {
  const same = indexed.dataset.figures.find(
    (other) =>
      other.recommended &&
      other.maker === figure.maker &&
      other.measure === figure.measure &&
      other.value === figure.value,
  );
  return same ? readPeriodKey(same.period) : null;
}
