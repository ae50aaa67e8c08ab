import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import type { CustomFunction } from "./functionNames";

/** What a file holds beside cells. */
export interface XlsxContent {
  readonly workbook: WorkbookSnapshot;
  /** The add-in's settings: values that JSON can hold. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** The add-in that a file's functions and settings belong to. */
export interface FileAddin {
  /** Id and version of its manifest. */
  readonly id: string;
  readonly version: string;
  readonly functions: readonly CustomFunction[];
}
