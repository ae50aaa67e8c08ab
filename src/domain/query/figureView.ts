import type { Figure } from "../dataset/figure";
import { createFigureIndex, type FigureIndex } from "../dataset/figureIndex";
import type { Maker } from "../dataset/maker";
import { ARTICLE_SOURCE_ID } from "../dataset/source";
import type { DayEdition, Edition, NamedEdition } from "./edition";
import { figuresKnownOn } from "./figuresKnownOn";
import { isDatedElsewhere } from "./isDatedElsewhere";
import type { PublicationDays } from "./publicationDays";

/**
 * One edition of the truth: at most one figure per measure, maker and period. Measures are computed inside a view,
 * so they never mix editions.
 */
export interface FigureView extends FigureIndex {
  readonly edition: Edition;
  readonly makers: readonly Maker[];
}

export function createFigureView(edition: NamedEdition, from: ViewSource): FigureView {
  return { ...createFigureIndex(figuresOfEdition(edition, from.figures)), edition, makers: from.makers };
}

/** What was known at the end of a day. */
export function createDayView(day: DayEdition, from: ViewSource, days: PublicationDays): FigureView {
  return { ...createFigureIndex(figuresKnownOn(day, from.figures, days)), edition: day, makers: from.makers };
}

interface ViewSource {
  readonly figures: readonly Figure[];
  readonly makers: readonly Maker[];
}

function figuresOfEdition(edition: NamedEdition, figures: readonly Figure[]): readonly Figure[] {
  switch (edition) {
    case "reconciled":
      return figures.filter((figure) => figure.recommended);
    case "printed":
      return figuresOfArticle(figures);
  }
}

/**
 * What the article prints, under the year it prints. Where it puts a number in another year than everybody else, the
 * dataset holds both rows and the article is a source of both (of the number, and of the wrong year): only the row
 * that it contradicts the others with is what it prints.
 */
function figuresOfArticle(figures: readonly Figure[]): readonly Figure[] {
  const contradicted = figures.filter(({ confidence }) => confidence === "contradicted");
  return figures.filter(
    (figure) =>
      figure.sourceIds.includes(ARTICLE_SOURCE_ID) &&
      !isDatedElsewhere(figure, ARTICLE_SOURCE_ID, contradicted),
  );
}
