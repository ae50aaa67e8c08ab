import type { Maker } from "./dataset/maker";
import type { Period } from "./dataset/period";
import type { Edition } from "./query/edition";
import type { Measure } from "./query/measure";

/** Arguments of the functions, as users see their names. */
export type ArgumentName = "maker" | "period" | "measure" | "edition" | "makers" | "periods" | "headers";

/**
 * Expected trouble as facts, without words: `text/` turns each code into a sentence in the user's language.
 * Codes are `lower_snake`, noun then problem. Adding one does not compile until both languages say it.
 */
export type Failure =
  /** `nearest`: at most three makers, written in the script of what was given; empty where nothing is near. */
  | { readonly code: "maker_unknown"; readonly given: string; readonly nearest: readonly string[] }
  | { readonly code: "maker_missing" }
  | { readonly code: "period_unknown"; readonly given: string }
  | { readonly code: "period_missing" }
  | { readonly code: "measure_unknown"; readonly given: string; readonly nearest: readonly Measure[] }
  | { readonly code: "edition_unknown"; readonly given: string }
  | { readonly code: "headers_unknown"; readonly given: string }
  | { readonly code: "argument_is_error"; readonly argument: ArgumentName; readonly errorCode: string }
  | {
      readonly code: "argument_not_list";
      readonly argument: ArgumentName;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly code: "shapes_differ" }
  | { readonly code: "result_too_large"; readonly cells: number; readonly limit: number }
  | FigureMissing
  | { readonly code: "rank_undefined"; readonly maker: Maker }
  | { readonly code: "makers_none" }
  | { readonly code: "periods_none" };

export interface FigureMissing {
  readonly code: "figure_missing";
  readonly maker: Maker;
  readonly period: Period;
  readonly measure: Measure;
  readonly edition: Edition;
  /** What the measure would need and nobody holds; empty where that is the figure itself. */
  readonly lacking: readonly { readonly maker: Maker; readonly period: Period }[];
  /** At most three periods for which the same question has an answer, by time; of the same type where any is. */
  readonly nearby: readonly Period[];
  /** The same question put to the other edition, where that has an answer. */
  readonly elsewhere: { readonly edition: Edition; readonly value: number } | null;
}
