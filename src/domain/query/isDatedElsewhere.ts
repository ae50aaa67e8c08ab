import type { Figure } from "../dataset/figure";

/**
 * True where the source prints the figure's very number, but under another period. The dataset then holds two rows
 * with that source: the figure, of whose number it is evidence, and a contradicted one with the period that it prints.
 * Such a source is not one that prints the figure.
 *
 * @param contradicted Every figure of the dataset whose confidence is `contradicted`.
 */
export function isDatedElsewhere(figure: Figure, sourceId: string, contradicted: readonly Figure[]): boolean {
  return (
    figure.confidence !== "contradicted" &&
    contradicted.some(
      (other) =>
        other.period !== figure.period &&
        other.maker === figure.maker &&
        other.measure === figure.measure &&
        other.value === figure.value &&
        other.sourceIds.includes(sourceId),
    )
  );
}
