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
  argument_not_list: { code: "argument_not_list", argument: "makers", rows: 2, columns: 3 },
  shapes_differ: { code: "shapes_differ" },
  result_too_large: { code: "result_too_large", cells: 4_000_000, limit: 2_000_000 },
  figure_missing: {
    code: "figure_missing",
    maker: suzuki,
    period: periodFor(2023),
    measure: "share",
    edition: "reconciled",
    lacking: [{ maker: suzuki, period: periodFor(2023) }],
    nearby: [periodFor(2016), periodFor(2024)],
    elsewhere: { edition: "printed", value: 0.388 },
  },
  rank_undefined: { code: "rank_undefined", maker: allMakers },
  makers_none: { code: "makers_none" },
  periods_none: { code: "periods_none" },
};
