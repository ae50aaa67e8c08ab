import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import type { ProtectionPermission } from "../engine/protection/protectionStore";
import { accessDenied } from "./refusals";
import type { ModelObject } from "./member";

/** Makes the objects of the model; classes ask it for one another, so that their files need not import each other. */
export interface ObjectFactory {
  workbook(): ModelObject;
  worksheet(sheetId: string): ModelObject;
  range(area: Area): ModelObject;
  /** Cells of one sheet. */
  rangeAreas(areas: readonly Area[]): ModelObject;
  /** Cells of any sheets. */
  workbookRangeAreas(areas: readonly Area[]): ModelObject;
  /** Tables of one sheet, or of the workbook. */
  tables(sheetId: string | null): ModelObject;
  tablesIn(areas: readonly Area[], fullyContained: boolean): ModelObject;
  table(tableId: string): ModelObject;
  charts(sheetId: string): ModelObject;
  chart(sheetId: string, chartId: string): ModelObject;
  /** Names of one sheet, or of the workbook. */
  names(sheetId: string | null): ModelObject;
  nothing(): ModelObject;
}

/** The workbook as a file that is kept somewhere. */
export interface FileState {
  isDirty: boolean;
  previouslySaved: boolean;
  readonly isAutoSaved: boolean;
  /** Throws for what is no .xlsx file. */
  read(bytes: Uint8Array): WorkbookSnapshot;
  save(): void;
}

/** What all objects of one workbook share beside the engine. */
export interface ModelContext {
  readonly engine: Engine;
  readonly objects: ObjectFactory;
  readonly workbookName: string;
  readonly culture: string;
  readonly runtime: { enableEvents: boolean };
  readonly file: FileState;
}

/** Throws AccessDenied on a protected sheet, unless its options have the permission; without one, none is enough. */
export function assertWritable(
  { engine }: ModelContext,
  sheetId: string,
  permission?: ProtectionPermission,
): void {
  if (!engine.protection.allows(sheetId, permission)) throw accessDenied();
}

/** For contents: on a protected sheet those of unlocked cells can be changed, of nothing but unlocked cells. */
export function assertCellsWritable(context: ModelContext, area: Area): void {
  if (!context.engine.protection.canEdit(area)) throw accessDenied();
}
