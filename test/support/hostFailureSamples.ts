import type { WorkbookFailure } from "../../src/domain/grid/workbookFailure";
import type { FeedFailure } from "../../src/domain/refresh/feedFailure";

/** One of every code, so that a snapshot shows every sentence. */
export const WORKBOOK_FAILURES: { readonly [C in WorkbookFailure["code"]]: WorkbookFailure & { code: C } } = {
  address_malformed: { code: "address_malformed", given: "A0" },
  block_damaged: { code: "block_damaged", place: "checksum" },
  block_version_newer: { code: "block_version_newer", version: 2 },
  query_empty: { code: "query_empty" },
  sheet_protected: { code: "sheet_protected", sheet: "Sheet1" },
  sheet_edge_reached: { code: "sheet_edge_reached" },
  selection_in_table: { code: "selection_in_table", table: "Mine" },
  table_in_the_way: { code: "table_in_the_way", table: "Mine", address: "'Sheet1'!A1:F12" },
  spill_in_the_way: { code: "spill_in_the_way", address: "'Sheet1'!A1:F12" },
  table_refused: { code: "table_refused", errorCode: "InvalidOperation" },
  cells_occupied: { code: "cells_occupied", address: "'Sheet1'!A1:F12", cellCount: 3 },
  cell_being_edited: { code: "cell_being_edited" },
  workbook_read_only: { code: "workbook_read_only" },
  workbook_busy: { code: "workbook_busy" },
  request_too_large: { code: "request_too_large" },
  target_missing: { code: "target_missing" },
  excel_too_old: { code: "excel_too_old", needed: "ExcelApi 1.9" },
  excel_refused: { code: "excel_refused", errorCode: "GeneralException", location: "Range.values" },
};

export const FEED_FAILURES: { readonly [C in FeedFailure["code"]]: FeedFailure & { code: C } } = {
  feed_unreachable: { code: "feed_unreachable" },
  feed_refused: { code: "feed_refused", status: 404 },
  feed_not_https: { code: "feed_not_https", url: "http://example.org/" },
  feed_too_large: { code: "feed_too_large", file: "figures.csv", maxBytes: 1000 },
  feed_not_json: { code: "feed_not_json", file: "datapackage.json" },
  feed_damaged: { code: "feed_damaged", faults: [] },
  feed_older: { code: "feed_older", offered: "0.9.0", held: "1.0.0" },
};
