import { readBlocks } from "../app/blockSettings";
import type { ChartState, WorkbookState } from "../app/workbookPort";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { ChartBlock } from "../domain/refresh/block";
import type { FormulaGrid } from "../domain/refresh/ourFormulas";
import type { Result } from "../domain/result";
import { findBlockTables } from "./findBlockTables";
import { loadTable, toTableState } from "./loadTable";
import { runExcel } from "./runExcel";
import { untracked } from "./untracked";

/**
 * All our blocks as they stand and all formulas of the workbook: one sync for what there is, one for the contents,
 * and one between them only when a table was renamed before its first refresh.
 */
export function readWorkbook(): Promise<Result<WorkbookState, WorkbookFailure>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.settings.load("items/key,items/value");
    workbook.tables.load("items/id,items/name");
    workbook.names.load("items/name,items/formula");
    workbook.worksheets.load("items/name,items/charts/items/name");
    await context.sync();

    const settings = workbook.settings.items.map(({ key, value }) => ({ key, value: value as unknown }));
    const blocks = readBlocks(settings);
    const found = await findBlockTables(context, blocks.tables);
    const tables = found.map(({ blockId, name }) => ({
      blockId,
      loaded: loadTable(workbook.tables.getItem(name)),
    }));
    const charts = loadCharts(workbook, blocks.charts);
    const sheets = workbook.worksheets.items.map(loadFormulas);
    await context.sync();

    return {
      settings,
      tables: new Map(tables.map(({ blockId, loaded }) => [blockId, toTableState(loaded)])),
      charts: charts.map(({ sheet, chart }) => toChartState(sheet, chart)),
      names: workbook.names.items.map(({ name }) => name),
      formulas: sheets.flatMap(({ sheet, used }) => toFormulaGrid(sheet, used)),
    };
  });
}

/** Charts are known by name: it survives saving, and a copy made by the user gets another one. */
function loadCharts(workbook: Excel.Workbook, blocks: readonly ChartBlock[]) {
  const ours = new Set(blocks.map(({ chart }) => chart));
  return workbook.worksheets.items.flatMap((sheet) =>
    sheet.charts.items
      .filter(({ name }) => ours.has(name))
      .map((chart) => {
        chart.title.load("text");
        chart.series.load("items/name");
        return { sheet, chart };
      }),
  );
}

function toChartState(sheet: Excel.Worksheet, chart: Excel.Chart): ChartState {
  return {
    name: chart.name,
    sheet: sheet.name,
    title: chart.title.text,
    seriesNames: chart.series.items.map(({ name }) => name),
  };
}

function loadFormulas(sheet: Excel.Worksheet) {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,formulas");
  return { sheet, used };
}

function toFormulaGrid(sheet: Excel.Worksheet, used: Excel.Range): readonly FormulaGrid[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex } = used;
  return [{ sheet: sheet.name, rowIndex, columnIndex, formulas: used.formulas as unknown[][] }];
}
