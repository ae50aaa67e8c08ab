import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
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
  names(): ModelObject;
  name(name: string): ModelObject;
  nothing(): ModelObject;
}

/** What all objects of one workbook share beside the engine. */
export interface ModelContext {
  readonly engine: Engine;
  readonly objects: ObjectFactory;
  readonly workbookName: string;
  /** Passwords of the protected sheets, by sheet; "" for none. */
  readonly protection: Map<string, string>;
  readonly culture: string;
  readonly runtime: { enableEvents: boolean };
}

export function assertWritable(context: ModelContext, sheetId: string): void {
  if (context.protection.has(sheetId)) throw accessDenied();
}

/** For contents: on a protected sheet those of unlocked cells can be changed, of nothing but unlocked cells. */
export function assertCellsWritable(context: ModelContext, area: Area): void {
  if (context.protection.has(area.sheetId) && context.engine.cells.hasLockedCell(area)) throw accessDenied();
}
