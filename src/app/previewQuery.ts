import type { IndexedDataset } from "../domain/query/indexedDataset";
import type { FigureReader } from "../domain/refresh/figureReader";
import type { TableContent } from "../domain/refresh/tableContent";
import { resolveTableContent } from "../domain/refresh/tableContent";
import type { TableQuery } from "../domain/refresh/tableQuery";

/** A table as it would be inserted, and what a reader should know about its figures. */
export interface Preview {
  readonly content: TableContent;
  readonly hasBlanks: boolean;
  /** Figures shown for which another publication prints something else. */
  readonly disputedCount: number;
  /** The newest figure for which the printed edition says something else; null when there is none. */
  readonly printedElsewhere: { readonly makerId: string; readonly period: string } | null;
}

/** null when nothing is left to show: no maker, or an end before the start. */
export function previewQuery(
  indexed: IndexedDataset,
  figures: FigureReader,
  query: TableQuery,
): Preview | null {
  const content = resolveTableContent(query, figures);
  if (!content.ok) return null;
  return {
    content: content.value,
    hasBlanks: content.value.values.some((row) => row.includes(null)),
    disputedCount: countDisputed(indexed, content.value),
    printedElsewhere: query.edition === "printed" ? null : findPrinted(figures, content.value),
  };
}

function countDisputed({ dataset }: IndexedDataset, content: TableContent): number {
  const disputed = new Set(
    dataset.figures
      .filter((figure) => figure.conflictGroup !== "" && figure.measure === "reverse_imports")
      .map((figure) => `${figure.maker} ${figure.period}`),
  );
  return content.periods.reduce(
    (sum, period, row) =>
      sum +
      content.makers.filter(
        ({ id }, column) => content.values[row]?.[column] !== null && disputed.has(`${id} ${period}`),
      ).length,
    0,
  );
}

function findPrinted(figures: FigureReader, content: TableContent): Preview["printedElsewhere"] {
  const { measure } = content.query;
  for (const [row, period] of [...content.periods.entries()].reverse()) {
    for (const [column, maker] of content.makers.entries()) {
      const printed = figures.valueFor({ makerId: maker.id, period, measure, edition: "printed" });
      if (printed !== null && printed !== content.values[row]?.[column]) {
        return { makerId: maker.id, period };
      }
    }
  }
  return null;
}
