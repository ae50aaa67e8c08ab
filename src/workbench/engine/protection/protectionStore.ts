import type { KeptPassword } from "./keptPassword";
import type { Area } from "../area";

/** What a protected sheet lets users and scripts do; the words of Excel's `WorksheetProtectionOptions`. */
export const PROTECTION_PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionPermission = (typeof PROTECTION_PERMISSIONS)[number];
export type SelectionMode = "Normal" | "Unlocked" | "None";

export type ProtectionOptions = Readonly<Record<ProtectionPermission, boolean>> & {
  readonly selectionMode: SelectionMode;
};

/** Cells that can be edited while the sheet is protected. */
export interface EditableRange {
  readonly title: string;
  /** "A1:B2 D4", without a sheet's name. */
  readonly address: string;
  readonly password: KeptPassword;
}

export interface SheetProtection {
  readonly isProtected: boolean;
  /** As last set, also while the sheet is not protected. */
  readonly options: ProtectionOptions;
  readonly password: KeptPassword;
  readonly editableRanges: readonly EditableRange[];
}

/** Protection of sheets. Pausing is of this session only: it is no part of the workbook, nor of undo. */
export interface ProtectionStore {
  of(sheetId: string): SheetProtection;
  set(sheetId: string, protection: SheetProtection): void;
  isPaused(sheetId: string): boolean;
  setPaused(sheetId: string, paused: boolean): void;
  /** Editable ranges, by title, whose password was given in this session. */
  openRange(sheetId: string, title: string): void;
  /** False where the protection forbids it; without a permission, what no option allows. */
  allows(sheetId: string, permission?: ProtectionPermission): boolean;
  /** False when the area has locked cells of a protected sheet that are in no editable range. */
  canEdit(area: Area): boolean;
}

export const NO_PERMISSIONS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const UNPROTECTED: SheetProtection = {
  isProtected: false,
  options: NO_PERMISSIONS,
  password: null,
  editableRanges: [],
};
