import type { Engine } from "../engine/engine";
import type { WorkbookDescription } from "../engine/snapshot/workbookDescription";
import type { Faults } from "../faults/createFaults";
import type { LoggedRequest } from "../wire/requestLog";

/** One cell as a user sees it. */
export interface CellRead {
  /** As Excel gives it to scripts: "" for an empty cell, the error code for an error. */
  readonly value: string | number | boolean;
  /** As displayed. */
  readonly text: string;
  /** As typed; the value where there is no formula. */
  readonly formula: string | number | boolean;
  /** "#N/A", or null. */
  readonly error: string | null;
  /** The sentence that came with the error, or null. */
  readonly message: string | null;
}

/**
 * `window.workbench`: the page for scripts and tests (docs/workbench.md). Addresses are "A1", "B2:C5" or
 * "Sheet1!A1"; without a sheet they mean the active one. Calls that name something that is not there throw.
 */
export interface WorkbenchApi {
  /** The add-in is loaded and its functions are registered; rejects with the sentence that the page shows. */
  ready(): Promise<void>;
  /** As typed by a user: a leading "=" makes a formula. */
  enter(address: string, text: string): void;
  /** The data-type value behind a cell, as the function returned it; null for a plain cell. */
  card(address: string): unknown;
  /** One cell, or rows of cells for a range of more than one. */
  read(address: string): CellRead | readonly (readonly CellRead[])[];
  select(address: string): void;
  /** Nothing is calculating, no function call or command is pending, no batch is in flight. */
  idle(): Promise<void>;
  /** Presses a ribbon button, and waits until its command is completed. */
  command(controlId: string): Promise<void>;
  /** The window of the add-in's page. */
  pane(): Window;
  /** The grid and its formulas without the protocol around them, for measuring what the protocol costs. */
  engine(): Engine;
  /** A plain description of the workbook. */
  model(): WorkbookDescription;
  /** The bytes of an .xlsx file of the workbook, once nothing calculates any more. */
  saveXlsx(): Promise<Uint8Array>;
  /** Puts a file's workbook in the place of this one; rejects with a sentence for what is no .xlsx file. */
  openXlsx(bytes: Uint8Array): Promise<void>;
  /**
   * Another add-in in the place of this one, on the workbook that is open: `ready()` then means the new one. Rejects with
   * a sentence when it cannot be opened; the old one then stays.
   */
  open(manifestUrl: string): Promise<void>;
  /** What was changed is in the browser's storage; at once where nothing is kept, and where another tab keeps it. */
  keep(): Promise<void>;
  /** Every batch since the start or the last `clearRequests`, oldest first. */
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  readonly faults: Faults;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}
