import type { Problem } from "../outcome";
import type { SchemeChoice } from "../colorScheme";
import type { KeepingProblem, UnreadableReason } from "../storage/keepingState";
import type { PlayedExcel } from "../playedExcel";

/** Every sentence that the workbench itself shows; the add-in brings its own. */
export interface WorkbenchText {
  readonly title: string;
  readonly banner: { readonly heading: string; readonly sentence: string };
  readonly language: string;
  readonly scheme: { readonly label: string } & Readonly<Record<SchemeChoice, string>>;
  /** What the list of Excel versions is called. */
  readonly playedExcel: string;
  readonly excel: (played: PlayedExcel) => string;
  readonly ribbon: string;
  /** Labels of Excel's own tabs by their ids in manifests. */
  readonly officeTabs: Readonly<Record<string, string>>;
  readonly grid: string;
  readonly pane: {
    readonly title: string;
    readonly close: string;
    readonly open: string;
    readonly resize: string;
  };
  readonly learnMore: string;
  readonly dismiss: string;
  /** About typed text that a cell's data validation does not allow. */
  readonly invalidText: {
    /** Where the validation has no words of its own. */
    readonly sentence: string;
    /** The question under a warning. */
    readonly goOn: string;
    readonly buttons: Readonly<Record<"retry" | "yes" | "no" | "ok" | "cancel", string>>;
  };
  readonly status: {
    readonly loading: string;
    readonly ready: string;
    readonly calculating: string;
    readonly running: (label: string) => string;
  };
  /** Fields of the grid's tools that have no name of their own. */
  readonly gridFields: Readonly<
    Record<"nameBox" | "formulaBar" | "cell" | "zoom" | "fontSize" | "rowsToAdd", string>
  >;
  readonly addins: {
    readonly label: string;
    /** Over the list of those that were open before. */
    readonly recent: string;
    readonly address: string;
    readonly open: string;
  };
  readonly link: {
    readonly open: string;
    /** What to do with the pointer. */
    readonly hint: string;
    readonly notOpened: (address: string) => string;
    readonly notFound: (reference: string) => string;
  };
  readonly card: { readonly show: string; readonly title: string };
  readonly commandFailed: (label: string) => string;
  readonly actionUnknown: (label: string, name: string) => string;
  readonly file: {
    readonly label: string;
    readonly download: string;
    readonly open: string;
    readonly create: string;
    readonly notSaved: (reason: string) => string;
    readonly notOpened: (name: string, reason: string) => string;
  };
  /** Before something takes the workbook's place. */
  readonly replace: {
    readonly ask: (isKept: boolean) => string;
    readonly confirm: string;
    readonly done: string;
    readonly bringBack: string;
    readonly nothingEarlier: string;
  };
  /** What the status bar says of the selection. */
  readonly statistics: { readonly average: string; readonly count: string; readonly sum: string };
  readonly cancel: string;
  /** What is said of the browser's storage. */
  readonly keeping: {
    readonly kept: string;
    readonly elsewhere: string;
    readonly takeOver: string;
    readonly problem: (problem: KeepingProblem) => string;
    readonly unreadable: (reason: UnreadableReason) => string;
    readonly downloadUnreadable: string;
    readonly forget: string;
    readonly askForget: string;
  };
  /** Over the links to the workbooks that the add-in's page names. */
  readonly examples: string;
  /** A user tried to change what the protection of a sheet forbids. */
  readonly editRefused: Readonly<Record<"protected" | "tooLong", string>>;
  readonly problemHeading: string;
  readonly problem: (problem: Problem) => string;
  /** What o-spreadsheet says, where its parts are visible. */
  readonly engine: Readonly<Record<string, string>>;
}
