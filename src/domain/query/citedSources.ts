import type { Source } from "../dataset/source";
import type { Failure } from "../failure";
import { ok, type Result } from "../result";
import { answerQuery } from "./answerQuery";
import type { IndexedDataset } from "./indexedDataset";
import { sourcesOf } from "./printedBy";
import type { Query } from "./query";

/**
 * What to cite for an answer, each publication once: of every figure that it rests on the best known source, and of a
 * computed figure all of them, because each may hold another number of the arithmetic.
 */
export function citedSources(indexed: IndexedDataset, query: Query): Result<readonly Source[], Failure> {
  const answer = answerQuery(indexed, query);
  if (!answer.ok) return answer;
  // A rank rests on every maker's figure; the maker's own is the one to cite.
  const figures = query.measure === "rank" ? answer.value.from.slice(0, 1) : answer.value.from;
  const sources = figures.flatMap((figure) => {
    const all = sourcesOf(indexed, figure);
    return figure.basis === "derived" ? all : all.slice(0, 1);
  });
  return ok([...new Set(sources)]);
}
