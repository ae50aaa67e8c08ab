/** What happened, then what to do: failures of the workbook and of the feed, in English. */
import type { WorkbookFailure } from "../grid/workbookFailure";
import type { FeedFailure } from "../refresh/feedFailure";
import { faultText } from "./faultText";

export function workbookFailureEn(failure: WorkbookFailure): string {
  switch (failure.code) {
    case "address_malformed":
      return `"${failure.given}" is not a cell address.`;
    case "block_damaged":
      return `What this workbook remembers of one of our tables is damaged (${failure.place}). Insert the table again.`;
    case "block_version_newer":
      return `This workbook was made with a newer version of Reverse Imports (format ${failure.version}). Update the add-in to refresh it.`;
    case "query_empty":
      return "There is nothing to insert. Choose at least one maker, and a first period before the last.";
    case "sheet_protected":
      return `The sheet "${failure.sheet}" is protected. Unprotect it or choose another sheet.`;
    case "sheet_edge_reached":
      return "There is not enough room before the edge of the sheet. Select a cell further up or to the left.";
    case "selection_in_table":
      return `The selected cell is inside the table ${failure.table}. Select a cell outside it.`;
    case "table_in_the_way":
      return `The table ${failure.table} is in the way in ${failure.address}. Select a cell further away.`;
    case "spill_in_the_way":
      return `Results of a formula spill into ${failure.address}. Select a cell further away.`;
    case "table_refused":
      return `Excel makes no table here (${failure.errorCode}), most often because of merged cells. Nothing was changed. Unmerge them or select another cell.`;
    case "cells_occupied":
      return `${failure.cellCount} cells in ${failure.address} are not empty. Confirm to overwrite them.`;
    case "cell_being_edited":
      return "A cell is being edited. Press Enter or Esc in the sheet, then try again.";
    case "workbook_read_only":
      return "This workbook cannot be changed: it is read-only or you lack permission. Save a copy and try there.";
    case "workbook_busy":
      return "Excel is busy. Wait a moment and try again.";
    case "request_too_large":
      return "This is more than Excel takes at once. Choose fewer makers or periods.";
    case "target_missing":
      return "The sheet or table is no longer there. Select a cell and insert again.";
    case "excel_too_old":
      return `This Excel is too old for that: it needs ${failure.needed}.`;
    case "excel_refused":
      return `Excel refused (${failure.errorCode}${failure.location ? ` at ${failure.location}` : ""}). Check the sheet, then try again.`;
  }
}

export function feedFailureEn(failure: FeedFailure): string {
  const kept = "Everything stays as it was.";
  switch (failure.code) {
    case "feed_unreachable":
      return `The feed cannot be reached. ${kept} Check the network and try again.`;
    case "feed_refused":
      return `The feed answered with error ${failure.status}. ${kept} Try again later.`;
    case "feed_not_https":
      return `The feed's address is not secure (${failure.url}). ${kept}`;
    case "feed_too_large":
      return `The feed's file ${failure.file} is larger than ${failure.maxBytes} bytes. ${kept}`;
    case "feed_not_json":
      return `The feed's file ${failure.file} is not readable. ${kept}`;
    case "feed_damaged": {
      const [first] = failure.faults;
      return `The feed does not check out${first ? ` (${faultText(first, "en")})` : ""}. ${kept}`;
    }
    case "feed_older":
      return `The feed offers version ${failure.offered}, older than ${failure.held}. ${kept}`;
  }
}
