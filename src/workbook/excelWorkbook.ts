import type { WorkbookPort } from "../app/workbookPort";
import { readTarget } from "./readTarget";
import { readWorkbook } from "./readWorkbook";
import { writeInsert } from "./writeInsert";
import { writeRefresh } from "./writeRefresh";

/** The workbook that Excel has open. */
export const excelWorkbook: WorkbookPort = { readTarget, writeInsert, readWorkbook, writeRefresh };
