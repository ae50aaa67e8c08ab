import type { Engine } from "../../engine/engine";
import type { WorkbookSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { createChart } from "../chart/chart";
import { createCharts } from "../chart/chartCollection";
import type { ModelObject } from "../member";
import type { ModelContext, ObjectFactory } from "../modelContext";
import { createNames } from "../names/namedItemCollection";
import { nullObject } from "../nullObject";
import { createRange } from "../range/range";
import { createRangeAreas } from "../rangeAreas/rangeAreas";
import { createWorkbookRangeAreas } from "../rangeAreas/workbookRangeAreas";
import { createTable } from "../table/table";
import { createTables, createTablesIn } from "../table/tableCollection";
import { createWorkbookObject } from "./workbook";
import { createWorksheet } from "../worksheet/worksheet";

export interface WorkbookOptions {
  /** File name with its ending. */
  readonly name: string;
  /** Culture of the user, for example "en-US". */
  readonly culture: string;
  /** Keeps the workbook now; without it nothing does. */
  save?(): void;
  /** Every change is kept by itself. */
  readonly isAutoSaved?: boolean;
  /** Reads an .xlsx file; without it there is no way to take sheets from one. */
  read?(bytes: Uint8Array): WorkbookSnapshot;
}

/** The workbook as scripts see it: the root of everything that a batch can reach. */
export function createWorkbook(
  engine: Engine,
  { name, culture, save = () => undefined, isAutoSaved = false, read = cannotRead }: WorkbookOptions,
): ModelObject {
  const objects: ObjectFactory = {
    workbook: () => createWorkbookObject(context),
    worksheet: (sheetId) => createWorksheet(context, sheetId),
    range: (area) => createRange(context, area),
    rangeAreas: (areas) => createRangeAreas(context, areas),
    workbookRangeAreas: (areas) => createWorkbookRangeAreas(context, areas),
    tables: (sheetId) => createTables(context, sheetId),
    tablesIn: (areas, fullyContained) => createTablesIn(context, areas, fullyContained),
    table: (tableId) => createTable(context, tableId),
    charts: (sheetId) => createCharts(context, sheetId),
    chart: (sheetId, chartId) => createChart(context, sheetId, chartId),
    names: (sheetId) => createNames(context, sheetId),
    nothing: () => nullObject,
  };
  const context: ModelContext = {
    engine,
    objects,
    workbookName: name,
    culture,
    runtime: { enableEvents: true },
    file: { isDirty: false, previouslySaved: false, isAutoSaved, save, read },
  };
  engine.subscribe(({ type }) => {
    if (type === "documentChanged") context.file.isDirty = true;
  });
  return objects.workbook();
}

function cannotRead(): never {
  throw new Error("Nothing here reads files.");
}
