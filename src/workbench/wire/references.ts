import type { ModelObject } from "../model/member";

/**
 * Objects that scripts keep from one sync to the next (`trackedObjects`, and everything inside one `Excel.run`).
 * The page holds only the id; the object lives here until everyone who kept it has let go.
 */
export interface References {
  keep(object: ModelObject): string;
  /** The id under which the object is kept, or undefined. */
  idOf(object: ModelObject): string | undefined;
  find(id: string): ModelObject | undefined;
  release(id: string): void;
  clear(): void;
}

interface Kept {
  readonly id: string;
  readonly object: ModelObject;
  holders: number;
}

export function createReferences(): References {
  const keptById = new Map<string, Kept>();
  const keptByObject = new Map<ModelObject, Kept>();
  let lastNumber = 0;

  const add = (object: ModelObject): Kept => {
    const kept = { id: `{reference:${(lastNumber += 1)}}`, object, holders: 0 };
    keptById.set(kept.id, kept);
    keptByObject.set(object, kept);
    return kept;
  };

  return {
    keep(object) {
      const kept = keptByObject.get(object) ?? add(object);
      kept.holders += 1;
      return kept.id;
    },
    idOf: (object) => keptByObject.get(object)?.id,
    find: (id) => keptById.get(id)?.object,
    release(id) {
      const kept = keptById.get(id);
      if (kept === undefined || (kept.holders -= 1) > 0) return;
      keptById.delete(id);
      keptByObject.delete(kept.object);
    },
    clear() {
      keptById.clear();
      keptByObject.clear();
    },
  };
}
