import { explainQuery } from "../domain/query/explainQuery";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import type { DomainText } from "../domain/text/domainText";
import { answerCells, type QuestionArguments } from "./answerCells";

/** Every cell is a sentence, also where REVIMPORT gives an error: here the user asked for words. */
export function explainCells(args: QuestionArguments, indexed: IndexedDataset, text: DomainText): string[][] {
  const cells = answerCells(args, indexed, (query) => explainQuery(indexed, query));
  return cells.map((line) =>
    line.map((cell) => (cell.ok ? text.explanation(cell.value) : text.failure(cell.error))),
  );
}
