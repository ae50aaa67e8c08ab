import { createFigureReader } from "../app/createFigureReader";
import type { FigureReader } from "../domain/refresh/figureReader";
import type { HeldDataset } from "./heldDataset";

/** The figures of the dataset that is held now; made once per dataset. */
export function createFigures(held: HeldDataset): () => FigureReader {
  let indexed = held.indexed();
  let reader = createFigureReader(indexed);
  return () => {
    if (held.indexed() !== indexed) {
      indexed = held.indexed();
      reader = createFigureReader(indexed);
    }
    return reader;
  };
}
