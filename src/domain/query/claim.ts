import type { Figure } from "../dataset/figure";
import type { Period } from "../dataset/period";
import type { Source } from "../dataset/source";
import type { Measure } from "./measure";

/** A figure as one publication prints it. */
export interface Claim {
  readonly figure: Figure;
  /** What was asked about. */
  readonly measure: Measure;
  /** In the unit of the measure: growth is a fraction, however it was printed. */
  readonly value: number;
  /** Null where the dataset names a source that it does not describe. */
  readonly source: Source | null;
  readonly isUsed: boolean;
  readonly reason: ClaimReason;
}

/** Why a claim is used or not. */
export type ClaimReason =
  | { readonly code: "recommended" }
  /** Levels are held for both years, so that growth is computed from them. */
  | { readonly code: "levels_held" }
  /** Everybody else puts this number in another period. */
  | { readonly code: "dated_otherwise"; readonly period: Period }
  | { readonly code: "contradicted" }
  | { readonly code: "rounded" }
  /** Another claim about the same key is better supported. */
  | { readonly code: "outweighed"; readonly by: number };
