/** What can go wrong between us and a workbook, as facts; the sentences are in `text/paneText.*.ts`. */
export type WorkbookFailure =
  | { readonly code: "address_malformed"; readonly given: string }
  | { readonly code: "block_damaged"; readonly place: string }
  | { readonly code: "block_version_newer"; readonly version: number }
  | { readonly code: "query_empty" }
  | { readonly code: "sheet_protected"; readonly sheet: string }
  | { readonly code: "sheet_edge_reached" }
  | { readonly code: "selection_in_table"; readonly table: string }
  | { readonly code: "table_in_the_way"; readonly table: string; readonly address: string }
  | { readonly code: "spill_in_the_way"; readonly address: string }
  | { readonly code: "table_refused"; readonly errorCode: string }
  | { readonly code: "cells_occupied"; readonly address: string; readonly cellCount: number }
  | { readonly code: "cell_being_edited" }
  | { readonly code: "workbook_read_only" }
  | { readonly code: "workbook_busy" }
  | { readonly code: "request_too_large" }
  | { readonly code: "target_missing" }
  | { readonly code: "excel_too_old"; readonly needed: string }
  | { readonly code: "excel_refused"; readonly errorCode: string; readonly location: string };
