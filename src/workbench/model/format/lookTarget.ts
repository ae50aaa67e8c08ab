import type { CellFormat } from "../../engine/looks/cellFormat";
import type { LookPatch } from "../../engine/looks/changedLook";
import { property } from "../declare";
import type { ModelObject, PropertyMember } from "../member";

/** What fonts, fills and the like belong to: cells, or a style. */
export interface LookTarget {
  /** Null where cells differ. Throws ItemNotFound once the target is gone. */
  read(): CellFormat;
  write(patch: LookPatch): void;
}

export interface LookObject extends ModelObject {
  readonly target: LookTarget;
}

/** A property that is one key of the look; `parse` throws InvalidArgument for what Excel refuses. */
export function lookProperty<Key extends keyof CellFormat>(
  name: string,
  since: string,
  { key, parse }: { readonly key: Key; readonly parse: (value: unknown) => CellFormat[Key] },
): PropertyMember<LookObject> {
  return property(name, since, {
    get: ({ target }) => target.read()[key],
    set: ({ target }, value) => {
      // Null changes nothing: it is what was read where cells differ.
      if (value !== null) target.write({ [key]: parse(value) });
    },
  });
}
