import { comparePeriods } from "../domain/dataset/period";
import { readPeriodKey } from "../domain/dataset/readPeriodKey";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { measureValue } from "../domain/query/measureValue";
import type { FigureReader } from "../domain/refresh/figureReader";

/** A dataset as blocks read it: the same figures and measures that the functions answer with. */
export function createFigureReader(indexed: IndexedDataset): FigureReader {
  const { dataset, makers } = indexed;
  return {
    version: dataset.version,
    hash: dataset.hash,
    makers: dataset.makers,
    valueFor({ makerId, period: key, measure, edition }) {
      const maker = makers.makerWithId(makerId);
      const period = readPeriodKey(key);
      if (!maker || !period) return null;
      return measureValue(indexed.viewOf(edition), measure, { maker, period })?.value ?? null;
    },
    periodsHeld(type, edition) {
      const view = indexed.viewOf(edition);
      const keys = dataset.makers.flatMap(({ id }) => [...view.figuresOf("reverse_imports", id).keys()]);
      return [...new Set(keys)]
        .flatMap((key) => readPeriodKey(key) ?? [])
        .filter((period) => period.type === type)
        .sort(comparePeriods)
        .map(({ key }) => key);
    },
  };
}
