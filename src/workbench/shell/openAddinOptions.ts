import type { FaultSource } from "../wire/batchFaults";
import type { GridView } from "./gridView";
import type { LoadedAddin } from "./loadAddin";
import type { PlayedExcel } from "./playedExcel";
import type { ScriptedWorkbook } from "./scriptedWorkbook";
import type { StatusBar } from "./statusBar";
import type { Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";

/** What opening an add-in needs: the page's parts and the workbook that the add-in will work on. */
export interface OpenAddinOptions {
  readonly addin: LoadedAddin;
  readonly workbook: ScriptedWorkbook;
  readonly grid: GridView;
  readonly faults: FaultSource;
  readonly status: StatusBar;
  readonly ribbonElement: HTMLElement;
  readonly paneElement: HTMLElement;
  readonly cardElement: HTMLElement;
  readonly locale: Locale;
  readonly played: PlayedExcel;
  readonly text: WorkbenchText;
  /** The bytes of the workbook's file. */
  saveFile(): Promise<Uint8Array>;
  /** A script has written something, be it beside the cells. */
  onWritten(): void;
}
