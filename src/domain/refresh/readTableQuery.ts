import { PERIOD_TYPES } from "../dataset/period";
import { EDITIONS } from "../query/edition";
import { MEASURES } from "../query/measure";
import type { JsonReader } from "./jsonReader";
import { toPeriodOrdinal } from "./periodRun";
import type { TableQuery } from "./tableQuery";
import { LATEST } from "./tableQuery";

export const MAX_MAKER_COUNT = 200;

/** A query as blocks and the pane store it: untrusted, so the reader notes whatever is not as it must be. */
export function readTableQuery(reader: JsonReader, raw: unknown): TableQuery {
  const record = reader.record(raw, "query");
  const span = reader.record(record.periods, "query.periods");
  const type = reader.oneOf(span.type, PERIOD_TYPES, "query.periods.type");
  const from = reader.text(span.from, "query.periods.from", 12);
  const to = reader.text(span.to, "query.periods.to", 12);
  reader.check(toPeriodOrdinal(type, from) !== null, "query.periods.from");
  reader.check(to === LATEST || toPeriodOrdinal(type, to) !== null, "query.periods.to");
  return {
    makers:
      record.makers === "all"
        ? "all"
        : reader
            .list(record.makers, "query.makers", MAX_MAKER_COUNT)
            .map((maker) => reader.text(maker, "query.makers", 100)),
    periods: { type, from, to },
    measure: reader.oneOf(record.measure, MEASURES, "query.measure"),
    edition: reader.oneOf(record.edition, EDITIONS, "query.edition"),
  };
}
