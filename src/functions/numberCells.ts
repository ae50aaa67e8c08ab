import type { Failure } from "../domain/failure";
import { answerQuery } from "../domain/query/answerQuery";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { ok, type Result } from "../domain/result";
import { answerCells, type QuestionArguments } from "./answerCells";

/**
 * The plain number of every cell. Apart from REVIMPORT itself, because a function whose variables a closure captures
 * allocates on every call, also on the path that never reaches the closure.
 */
export function numberCells(
  args: QuestionArguments,
  indexed: IndexedDataset,
): readonly (readonly Result<number, Failure>[])[] {
  return answerCells(args, indexed, (query) => {
    const answer = answerQuery(indexed, query);
    return answer.ok ? ok(answer.value.value) : answer;
  });
}
