import type { IndexedDataset } from "../domain/query/indexedDataset";
import { InvariantError } from "../domain/invariant";
import type { Language } from "../domain/text/language";
import { createKnownFigures, type KnownFigures } from "./knownFigures";

/** What the functions stand on. Replaced whole, and always from memory: nothing on the way to a value waits. */
export interface FunctionServices {
  readonly indexed: IndexedDataset;
  /** Language of failures, sentences and headings. */
  readonly language: Language;
  /** True where the host shows a number's properties and card; without it a card is the plain number. */
  readonly hasDataTypes?: boolean;
}

interface HeldServices extends Required<FunctionServices> {
  readonly knownFigures: KnownFigures;
}

let held: HeldServices | null = null;

/** Called by the composition root before the functions are associated, after a refresh, and on a change of language. */
export function provideServices({ indexed, language, hasDataTypes = false }: FunctionServices): void {
  const knownFigures = held?.indexed === indexed ? held.knownFigures : createKnownFigures();
  held = { indexed, language, hasDataTypes, knownFigures };
}

export function services(): HeldServices {
  if (held) return held;
  throw new InvariantError("A function was called before its services were provided.");
}
