/** The types of `window.workbench` are the page's own (docs/workbench.md). */
export type { CellRead as CellReading, WorkbenchApi } from "../../../src/workbench/shell/workbenchApi";
export type { WorkbookDescription as WorkbookModel } from "../../../src/workbench/engine/snapshot/workbookDescription";
export type { LoggedRequest as RequestRecord } from "../../../src/workbench/wire/requestLog";
