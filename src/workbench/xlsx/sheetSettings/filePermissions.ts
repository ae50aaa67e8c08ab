import type { ProtectionPermission } from "../../engine/protection/protectionStore";

interface FilePermission {
  readonly attribute: string;
  readonly permission: ProtectionPermission;
  /** What the file means when it does not say (ECMA-376 part 1, 18.3.1.85). */
  readonly isLockedByDefault: boolean;
}

/** Attributes of `<sheetProtection>`: each locks what an option allows. */
export const FILE_PERMISSIONS: readonly FilePermission[] = [
  { attribute: "objects", permission: "allowEditObjects", isLockedByDefault: false },
  { attribute: "scenarios", permission: "allowEditScenarios", isLockedByDefault: false },
  { attribute: "formatCells", permission: "allowFormatCells", isLockedByDefault: true },
  { attribute: "formatColumns", permission: "allowFormatColumns", isLockedByDefault: true },
  { attribute: "formatRows", permission: "allowFormatRows", isLockedByDefault: true },
  { attribute: "insertColumns", permission: "allowInsertColumns", isLockedByDefault: true },
  { attribute: "insertRows", permission: "allowInsertRows", isLockedByDefault: true },
  { attribute: "insertHyperlinks", permission: "allowInsertHyperlinks", isLockedByDefault: true },
  { attribute: "deleteColumns", permission: "allowDeleteColumns", isLockedByDefault: true },
  { attribute: "deleteRows", permission: "allowDeleteRows", isLockedByDefault: true },
  { attribute: "sort", permission: "allowSort", isLockedByDefault: true },
  { attribute: "autoFilter", permission: "allowAutoFilter", isLockedByDefault: true },
  { attribute: "pivotTables", permission: "allowPivotTables", isLockedByDefault: true },
];
