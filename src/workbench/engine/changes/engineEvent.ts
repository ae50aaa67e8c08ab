import type { EditRefusal } from "../protection/editRefusals";
import type { Area } from "../area";
import type { SheetVisibility } from "../sheets/sheetStore";
import type { CellValue, ChangeSource } from "../cells/cellStore";
import type { Dimension } from "../headers/headerStore";

/** A cell as it was before a change. */
export interface CellBefore {
  readonly value: CellValue;
  readonly isError: boolean;
}

export type ShiftKind =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What happened, told after the command that caused it is complete and its values are evaluated. */
export type EngineEvent =
  | {
      readonly type: "cellsChanged";
      readonly areas: readonly Area[];
      readonly source: ChangeSource;
      /** Known only when a single cell changed. */
      readonly before: CellBefore | null;
    }
  /** Rows, columns or cells came or went; the area is where they are, or were. */
  | {
      readonly type: "cellsShifted";
      readonly kind: ShiftKind;
      readonly area: Area;
      /** Where the other cells went; null for whole rows and columns, which leave no choice. */
      readonly direction: "Down" | "Right" | "Up" | "Left" | null;
      readonly source: ChangeSource;
    }
  /** Formulas were typed, written, replaced or removed; what they give plays no part. */
  | {
      readonly type: "formulasChanged";
      readonly sheetId: string;
      readonly cells: readonly { readonly cell: Area; readonly previousFormula: string }[];
    }
  /** Rows (or columns) of cells changed places; the areas are those that did. */
  | {
      readonly type: "linesSorted";
      readonly sheetId: string;
      readonly dimension: Dimension;
      readonly areas: readonly Area[];
      readonly source: ChangeSource;
    }
  /** Whole rows came in sight or went out of it. */
  | {
      readonly type: "rowsHidden";
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly hidden: boolean;
    }
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
  /** Moved itself, not pushed by another sheet's coming or going. */
  | { readonly type: "sheetMoved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | {
      readonly type: "sheetVisibilityChanged";
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | {
      readonly type: "sheetProtectionChanged";
      readonly sheetId: string;
      readonly isProtected: boolean;
      readonly changed: { readonly ranges: boolean; readonly options: boolean; readonly password: boolean };
    }
  /** A user tried to change what the protection of a sheet forbids, or to put in a cell what none holds. */
  | ({ readonly type: "editRefused" } & EditRefusal)
  | { readonly type: "tableAdded"; readonly tableId: string; readonly source: ChangeSource }
  | { readonly type: "tableDeleted"; readonly tableId: string; readonly source: ChangeSource }
  | {
      readonly type: "chartAdded" | "chartDeleted";
      readonly chartId: string;
      readonly sheetId: string;
      readonly source: ChangeSource;
    }
  | {
      readonly type: "chartActivated" | "chartDeactivated";
      readonly chartId: string;
      readonly sheetId: string;
    }
  /** What the workbook (null), or a sheet, keeps beside its cells is not what it was; undone counts too. */
  | { readonly type: "stateChanged"; readonly sheetId: string | null; readonly keys: readonly string[] }
  /** Anything that a file of the workbook would hold may be another now; told once per command, after the others. */
  | { readonly type: "documentChanged" }
  /** No function call is waiting for its answer any more. */
  | { readonly type: "idle" };

export type EngineListener = (event: EngineEvent) => void;
