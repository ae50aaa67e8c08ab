import type { Figure } from "../dataset/figure";
import type { DayEdition } from "./edition";
import type { PublicationDays } from "./publicationDays";

/**
 * What a reader could have known at the end of a day: per key the recommended figure where it had been published, else
 * the best of the claims that had. A claim that is contradicted today is never shown, however early it was printed.
 */
export function figuresKnownOn(
  day: DayEdition,
  figures: readonly Figure[],
  days: PublicationDays,
): readonly Figure[] {
  return figures
    .filter((figure) => figure.confidence !== "contradicted" && (days.knownSince(figure) ?? "9999") <= day)
    .map((figure, at) => ({ figure, at }))
    .sort((a, b) => weightOf(b.figure) - weightOf(a.figure) || a.at - b.at)
    .map(({ figure }) => figure);
}

/** Recommended before anything else; then confidence; then printed in full before computed before "about". */
function weightOf({ recommended, confidence, basis }: Figure): number {
  const trust = confidence === "high" ? 3 : confidence === "medium" ? 2 : 1;
  const exactness = basis === "published" ? 3 : basis === "derived" ? 2 : 1;
  return (recommended ? 100 : 0) + trust * 10 + exactness;
}
