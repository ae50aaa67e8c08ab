import type { Figure, FigureMeasure } from "./figure";

/** Finds the one figure of a measure, maker and period, at the same cost whatever the number of figures. */
export interface FigureIndex {
  figureAt(measure: FigureMeasure, makerId: string, periodKey: string): Figure | undefined;
  /** Period key to figure, in the order of the file; empty where nothing is held. */
  figuresOf(measure: FigureMeasure, makerId: string): ReadonlyMap<string, Figure>;
}

const NONE: ReadonlyMap<string, Figure> = new Map();

/** Holds figures of makers, not of single models. Where two figures share a key, the first one stays. */
export function createFigureIndex(figures: Iterable<Figure>): FigureIndex {
  const byMeasure = new Map<FigureMeasure, Map<string, Map<string, Figure>>>();
  for (const figure of figures) {
    if (figure.model !== "") continue;
    const ofMaker = entryOf(entryOf(byMeasure, figure.measure), figure.maker);
    if (!ofMaker.has(figure.period)) ofMaker.set(figure.period, figure);
  }
  return {
    figureAt: (measure, makerId, periodKey) => byMeasure.get(measure)?.get(makerId)?.get(periodKey),
    figuresOf: (measure, makerId) => byMeasure.get(measure)?.get(makerId) ?? NONE,
  };
}

function entryOf<Key, InnerKey, Value>(map: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const held = map.get(key);
  if (held) return held;
  const created = new Map<InnerKey, Value>();
  map.set(key, created);
  return created;
}
