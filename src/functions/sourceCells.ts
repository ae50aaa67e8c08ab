import type { Failure } from "../domain/failure";
import { resolveStyle, type CitationStyle } from "../domain/query/citationStyle";
import { citedSources } from "../domain/query/citedSources";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { ok, type Result } from "../domain/result";
import { citationText } from "../domain/text/citationText";
import { answerCells } from "./answerCells";
import { singleArgument } from "./readArguments";

export interface SourceArguments {
  readonly maker: unknown;
  readonly period: unknown;
  readonly measure: unknown;
  readonly style: unknown;
}

/** One citation per cell; the style is one for all of them. */
export function sourceCells(
  { style, ...question }: SourceArguments,
  indexed: IndexedDataset,
): Result<readonly (readonly Result<string, Failure>[])[], Failure> {
  const resolved = singleArgument<CitationStyle>(style, "style", resolveStyle);
  if (!resolved.ok) return resolved;
  return ok(
    answerCells({ ...question, edition: null }, indexed, (query) => {
      const sources = citedSources(indexed, query);
      return sources.ok ? ok(citationText(sources.value, resolved.value)) : sources;
    }),
  );
}
