import type { RefreshReport, TableReport } from "../../src/domain/refresh/refreshReport";

const stamp = { version: "1.0.0", hash: "a", released: "2026-11-23" };

export const TABLE_REPORT: TableReport = {
  table: "ReverseImports",
  measure: "units",
  changes: [],
  kept: [],
  addedRowCount: 0,
  hasTotals: false,
  periodsWithoutRoom: [],
  lostHeadings: [],
};

/** A refresh that found nothing to do, but for the given facts. */
export function refreshReportOf(facts: Partial<RefreshReport>): RefreshReport {
  return {
    before: stamp,
    after: stamp,
    tables: [],
    dropped: [],
    skipped: [],
    unreadable: [],
    formulaCellCount: 0,
    ...facts,
  };
}
