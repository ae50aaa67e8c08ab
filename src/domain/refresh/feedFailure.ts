import type { DatasetFault } from "../dataset/datasetFault";

/** Why a feed gave no dataset, as facts; the sentences are in `text/paneText.*.ts`. */
export type FeedFailure =
  | { readonly code: "feed_unreachable" }
  | { readonly code: "feed_refused"; readonly status: number }
  | { readonly code: "feed_not_https"; readonly url: string }
  | { readonly code: "feed_too_large"; readonly file: string; readonly maxBytes: number }
  | { readonly code: "feed_not_json"; readonly file: string }
  | { readonly code: "feed_damaged"; readonly faults: readonly DatasetFault[] }
  | { readonly code: "feed_older"; readonly offered: string; readonly held: string };
