import type { Failure } from "../domain/failure";
import { explainQuery } from "../domain/query/explainQuery";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { sourcesOf } from "../domain/query/printedBy";
import type { Query } from "../domain/query/query";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { answerCells } from "./answerCells";
import { broadcastShape, toMatrix } from "./broadcast";
import type { Card } from "./card";
import { numberCells } from "./numberCells";
import { toCard } from "./toCard";

/** A card is about a kilobyte, and Excel on the web takes 5 MB in one answer: a larger spill gives plain numbers. */
export const MAX_CARDS = 2_000;

export interface CardArguments {
  readonly maker: unknown;
  readonly period: unknown;
  readonly measure: unknown;
}

export interface CardServices {
  readonly indexed: IndexedDataset;
  readonly text: DomainText;
  /** False where the host knows no cards: then every cell is the plain number. */
  readonly hasDataTypes: boolean;
}

/** One card per cell. */
export function cardCells(
  args: CardArguments,
  { indexed, text, hasDataTypes }: CardServices,
): readonly (readonly Result<Card | number, Failure>[])[] {
  const { rows, columns } = broadcastShape([args.maker, args.period, args.measure].map(toMatrix));
  const isPlain = !hasDataTypes || rows * columns > MAX_CARDS;
  const question = { ...args, edition: null };
  return isPlain
    ? numberCells(question, indexed)
    : answerCells<Card | number>(question, indexed, cardFor(indexed, text));
}

function cardFor(indexed: IndexedDataset, text: DomainText): (query: Query) => Result<Card, Failure> {
  return (query) => {
    const explained = explainQuery(indexed, query);
    if (!explained.ok) return explained;
    const [first] = explained.value.from;
    const [source] = first ? sourcesOf(indexed, first) : [];
    const datasetVersion = indexed.dataset.version;
    return ok(toCard({ explanation: explained.value, source: source ?? null, datasetVersion }, text));
  };
}
