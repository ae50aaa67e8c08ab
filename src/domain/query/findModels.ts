import type { Maker } from "../dataset/maker";
import type { VehicleModel } from "../dataset/model";
import type { Failure } from "../failure";
import { err, ok, type Result } from "../result";

/** Null stands for "any"; within a list, one that fits is enough. */
export interface ModelFilter {
  readonly makers: readonly Maker[] | null;
  /** As in models.csv. */
  readonly countries: readonly string[] | null;
  /** Statuses as in models.csv, whole. */
  readonly statuses: readonly string[] | null;
}

/** The models that fit, in the file's order: by maker, newest first. */
export function findModels(
  models: readonly VehicleModel[],
  { makers, countries, statuses }: ModelFilter,
): Result<readonly VehicleModel[], Failure> {
  const found = models.filter(
    ({ maker, plantCountry, status }) =>
      (!makers || makers.some(({ id, kind }) => id === maker || kind === "total")) &&
      (!countries || countries.includes(plantCountry)) &&
      (!statuses || statuses.includes(status)),
  );
  return found.length > 0 ? ok(found) : err({ code: "models_none" });
}
