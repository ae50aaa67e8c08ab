import type { Dataset } from "../dataset/dataset";
import type { Figure, FigureMeasure } from "../dataset/figure";
import type { Source } from "../dataset/source";
import { createMakerIndex, type MakerIndex } from "../dataset/makerIndex";
import { isDayEdition, type Edition } from "./edition";
import { createDayView, createFigureView, type FigureView } from "./figureView";
import { createPublicationDays, type PublicationDays } from "./publicationDays";

/** A dataset made ready for questions. Immutable to whoever holds it; a refresh builds another. */
export interface IndexedDataset {
  readonly dataset: Dataset;
  readonly makers: MakerIndex;
  readonly publicationDays: PublicationDays;
  viewOf(edition: Edition): FigureView;
  sourceWithId(id: string): Source | undefined;
  /** Every figure of a key, recommended or not, in the order of the file. */
  claimsAt(measure: FigureMeasure, makerId: string, periodKey: string): readonly Figure[];
  /** Every figure that better evidence contradicts. */
  contradicted(): readonly Figure[];
}

/** A sheet may ask for a column of days; more views than this are built again when they are asked for again. */
const MAX_DAY_VIEWS = 32;

export function createIndexedDataset(dataset: Dataset): IndexedDataset {
  const makers = createMakerIndex(dataset.makers);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const views = new Map<Edition, FigureView>();
  let days: PublicationDays | null = null;
  const publicationDays: PublicationDays = {
    knownSince: (figure) => (days ??= createPublicationDays(dataset)).knownSince(figure),
  };
  let claims: ReadonlyMap<string, readonly Figure[]> | null = null;
  let contradicted: readonly Figure[] | null = null;
  return {
    dataset,
    makers,
    contradicted: () =>
      (contradicted ??= dataset.figures.filter(({ confidence }) => confidence === "contradicted")),
    publicationDays,
    sourceWithId: (id) => sources.get(id),
    claimsAt(measure, makerId, periodKey) {
      claims ??= groupByKey(dataset.figures);
      return claims.get(keyOf(measure, makerId, periodKey)) ?? [];
    },
    viewOf(edition) {
      // Built when first asked for: most sessions never leave the reconciled edition.
      const held = views.get(edition);
      if (held) return held;
      const view = isDayEdition(edition)
        ? createDayView(edition, dataset, publicationDays)
        : createFigureView(edition, dataset);
      views.set(edition, view);
      dropOldestDay(views);
      return view;
    },
  };
}

function dropOldestDay(views: Map<Edition, FigureView>): void {
  const days = [...views.keys()].filter(isDayEdition);
  const [oldest] = days;
  if (oldest !== undefined && days.length > MAX_DAY_VIEWS) views.delete(oldest);
}

function groupByKey(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.model !== "") continue;
    const key = keyOf(figure.measure, figure.maker, figure.period);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

/** A line feed stands in no key. */
function keyOf(measure: FigureMeasure, makerId: string, periodKey: string): string {
  return `${measure}\n${makerId}\n${periodKey}`;
}
