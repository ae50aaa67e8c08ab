import type { Dataset } from "../dataset/dataset";
import type { Source } from "../dataset/source";
import { createMakerIndex, type MakerIndex } from "../dataset/makerIndex";
import type { Edition } from "./edition";
import { createFigureView, type FigureView } from "./figureView";

/** A dataset made ready for questions. Immutable to whoever holds it; a refresh builds another. */
export interface IndexedDataset {
  readonly dataset: Dataset;
  readonly makers: MakerIndex;
  viewOf(edition: Edition): FigureView;
  sourceWithId(id: string): Source | undefined;
}

export function createIndexedDataset(dataset: Dataset): IndexedDataset {
  const makers = createMakerIndex(dataset.makers);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const views = new Map<Edition, FigureView>();
  return {
    dataset,
    makers,
    sourceWithId: (id) => sources.get(id),
    viewOf(edition) {
      // Built when first asked for: most sessions never leave the reconciled edition.
      const view = views.get(edition) ?? createFigureView(edition, dataset);
      views.set(edition, view);
      return view;
    },
  };
}
