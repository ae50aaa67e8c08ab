import type { DatasetEvent } from "./event";
import type { Figure } from "./figure";
import type { Maker } from "./maker";
import type { VehicleModel } from "./model";
import type { Source } from "./source";

/** Everything we know at one moment: immutable, replaced whole by a refresh. */
export interface Dataset {
  /** Semantic version of the data package, for example "1.0.0". */
  readonly version: string;
  /** Day of release, ISO 8601: 2026-11-23. */
  readonly released: string;
  /** sha256 over the package's resources (hex): two datasets with one hash are the same. */
  readonly hash: string;
  readonly makers: readonly Maker[];
  readonly figures: readonly Figure[];
  readonly models: readonly VehicleModel[];
  readonly events: readonly DatasetEvent[];
  readonly sources: readonly Source[];
}
