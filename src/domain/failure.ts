import type { Maker } from "./dataset/maker";
import type { Period } from "./dataset/period";
import type { Edition, NamedEdition } from "./query/edition";
import type { Measure } from "./query/measure";

/** Arguments of the functions, as users see their names. */
export type ArgumentName =
  | "maker"
  | "period"
  | "measure"
  | "edition"
  | "makers"
  | "periods"
  | "headers"
  | "from"
  | "to"
  | "n"
  | "type"
  | "country"
  | "status"
  | "style";

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
  | { readonly code: "count_unknown"; readonly given: string }
  | { readonly code: "period_type_unknown"; readonly given: string }
  | { readonly code: "country_unknown"; readonly given: string; readonly nearest: readonly string[] }
  | { readonly code: "status_unknown"; readonly given: string }
  | { readonly code: "style_unknown"; readonly given: string }
  | { readonly code: "argument_is_error"; readonly argument: ArgumentName; readonly errorCode: string }
  | ({ readonly code: "argument_not_list" } & ArgumentShape)
  | ({ readonly code: "argument_not_single" } & ArgumentShape)
  | { readonly code: "shapes_differ" }
  | { readonly code: "result_too_large"; readonly cells: number; readonly limit: number }
  | { readonly code: "span_types_differ"; readonly from: Period; readonly to: Period }
  | { readonly code: "span_backwards"; readonly from: Period; readonly to: Period }
  | FigureMissing
  | { readonly code: "rank_undefined"; readonly maker: Maker }
  /** Denominators are counted for all makers together only. */
  | { readonly code: "measure_of_all_only"; readonly maker: Maker; readonly measure: Measure }
  | {
      readonly code: "series_empty";
      readonly maker: Maker;
      readonly measure: Measure;
      readonly edition: Edition;
    }
  | {
      readonly code: "claims_none";
      readonly maker: Maker;
      readonly period: Period;
      readonly measure: Measure;
    }
  | { readonly code: "makers_none" }
  | { readonly code: "periods_none" }
  | { readonly code: "models_none" }
  | { readonly code: "events_none" }
  | { readonly code: "checks_none" };

interface ArgumentShape {
  readonly argument: ArgumentName;
  readonly rows: number;
  readonly columns: number;
}

export interface FigureMissing {
  readonly code: "figure_missing";
  readonly maker: Maker;
  readonly period: Period;
  readonly measure: Measure;
  readonly edition: Edition;
  /** What the measure would need and nobody holds; empty where that is the figure itself. */
  readonly lacking: readonly LackingFigure[];
  /** At most three periods for which the same question has an answer, by time; of the same type where any is. */
  readonly nearby: readonly Period[];
  /** The same question put to a named edition, where that has an answer. */
  readonly elsewhere: AnswerElsewhere | null;
}

export interface LackingFigure {
  readonly maker: Maker;
  readonly period: Period;
  readonly measure: "units" | "imports";
}

export interface AnswerElsewhere {
  readonly edition: NamedEdition;
  readonly value: number;
  /** First day on which all that it rests on had been published; null where the publications bear no date. */
  readonly since: string | null;
}
