import type { Area } from "./area";
import type { ChangeSource } from "./cellStore";

/** What happened, told after the command that caused it is complete and its values are evaluated. */
export type EngineEvent =
  | { readonly type: "cellsChanged"; readonly areas: readonly Area[]; readonly source: ChangeSource }
  | { readonly type: "formatsChanged"; readonly areas: readonly Area[]; readonly source: ChangeSource }
  | { readonly type: "calculated"; readonly sheetIds: readonly string[] }
  | { readonly type: "selectionChanged"; readonly areas: readonly Area[] }
  | { readonly type: "sheetAdded"; readonly sheetId: string; readonly source: ChangeSource }
  | { readonly type: "sheetDeleted"; readonly sheetId: string; readonly source: ChangeSource }
  | { readonly type: "sheetActivated"; readonly sheetId: string }
  | { readonly type: "sheetDeactivated"; readonly sheetId: string }
  | {
      readonly type: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly type: "tableAdded"; readonly tableId: string; readonly source: ChangeSource }
  | { readonly type: "tableDeleted"; readonly tableId: string; readonly source: ChangeSource }
  /** No function call is waiting for its answer any more. */
  | { readonly type: "idle" };

export type EngineListener = (event: EngineEvent) => void;
