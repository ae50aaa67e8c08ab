import type { Maker } from "../../../src/domain/dataset/maker";
import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import type { Period } from "../../../src/domain/dataset/period";
import type { Failure } from "../../../src/domain/failure";

export const suzuki: Maker = { id: "Suzuki", name: "Suzuki", nameJa: "スズキ", aliases: [], kind: "maker" };
export const allMakers: Maker = {
  id: "ALL",
  name: "All makers",
  nameJa: "全メーカー",
  aliases: [],
  kind: "total",
};

export function periodFor(raw: unknown): Period {
  const parsed = parsePeriod(raw);
  if (!parsed.ok) throw new Error(`${String(raw)} is no period`);
  return parsed.value;
}

/** One of each, so that a sentence that is missing or wrong in one language is seen. */
export const FAILURE_SAMPLES: { readonly [Code in Failure["code"]]: Extract<Failure, { code: Code }> } = {
  maker_unknown: { code: "maker_unknown", given: "Suzki", nearest: ["Suzuki"] },
  maker_missing: { code: "maker_missing" },
  period_unknown: { code: "period_unknown", given: "soon" },
  period_missing: { code: "period_missing" },
  measure_unknown: { code: "measure_unknown", given: "unit", nearest: ["units"] },
  edition_unknown: { code: "edition_unknown", given: "first" },
  headers_unknown: { code: "headers_unknown", given: "maybe" },
  argument_is_error: { code: "argument_is_error", argument: "period", errorCode: "#REF!" },
  count_unknown: { code: "count_unknown", given: "0" },
  period_type_unknown: { code: "period_type_unknown", given: "decade" },
  country_unknown: { code: "country_unknown", given: "Indai", nearest: ["India"] },
  status_unknown: { code: "status_unknown", given: "lost" },
  style_unknown: { code: "style_unknown", given: "mla" },
  argument_not_single: { code: "argument_not_single", argument: "measure", rows: 1, columns: 2 },
  argument_not_list: { code: "argument_not_list", argument: "makers", rows: 2, columns: 3 },
  shapes_differ: { code: "shapes_differ" },
  result_too_large: { code: "result_too_large", cells: 4_000_000, limit: 2_000_000 },
  figure_missing: {
    code: "figure_missing",
    maker: suzuki,
    period: periodFor(2023),
    measure: "share",
    edition: "reconciled",
    lacking: [{ maker: suzuki, period: periodFor(2023), measure: "units" }],
    nearby: [periodFor(2016), periodFor(2024)],
    elsewhere: { edition: "printed", value: 0.388, since: null },
  },
  rank_undefined: { code: "rank_undefined", maker: allMakers },
  span_types_differ: { code: "span_types_differ", from: periodFor(2015), to: periodFor("2025-11") },
  span_backwards: { code: "span_backwards", from: periodFor(2025), to: periodFor(2015) },
  measure_of_all_only: { code: "measure_of_all_only", maker: suzuki, measure: "imports" },
  series_empty: { code: "series_empty", maker: suzuki, measure: "yoy", edition: "2024-06-30" },
  claims_none: { code: "claims_none", maker: suzuki, period: periodFor(2025), measure: "yoy" },
  models_none: { code: "models_none" },
  events_none: { code: "events_none" },
  checks_none: { code: "checks_none" },
  makers_none: { code: "makers_none" },
  periods_none: { code: "periods_none" },
};
