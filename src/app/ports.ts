import type { Dataset } from "../domain/dataset/dataset";
import type { FeedFailure } from "../domain/refresh/feedFailure";
import type { Result } from "../domain/result";

/** Where a newer dataset comes from. Nothing that it gives is unchecked: size, hash, schema and rows. */
export interface FeedPort {
  /** `null` when the feed holds nothing newer than `held`. */
  fetchNewer(held: Dataset): Promise<Result<Dataset | null, FeedFailure>>;
}

/** Holds the one dataset that functions, pane and refresh answer from. */
export interface DatasetHolder {
  current(): Dataset;
  /** Replaces the dataset for everybody at once, and keeps it for the next start where the host can. */
  replace(dataset: Dataset): void;
}

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

export interface IdSource {
  /** A new id of 8 to 40 letters and digits, different at every call. */
  nextId(): string;
}
