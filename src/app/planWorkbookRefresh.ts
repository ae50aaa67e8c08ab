import { resolveChart } from "../domain/chart/resolveChart";
import type { ChartBlock, TableBlock } from "../domain/refresh/block";
import { anchorName, blockKey } from "../domain/refresh/block";
import type { FigureReader } from "../domain/refresh/figureReader";
import { findColumns, findPeriodColumn } from "../domain/refresh/findInTable";
import { ourFormulaRanges } from "../domain/refresh/ourFormulas";
import type { TableRefresh } from "../domain/refresh/planRefresh";
import { planRefresh } from "../domain/refresh/planRefresh";
import type { RefreshReport, SkippedTable, TableReport } from "../domain/refresh/refreshReport";
import { formatStoredBlock } from "../domain/refresh/storedBlock";
import { makerNameIn } from "../domain/refresh/tableContent";
import type { TableState } from "../domain/refresh/tableState";
import { paneTextIn } from "../domain/text/paneText";
import { periodKeyText } from "../domain/text/periodKeyText";
import { readBlocks } from "./blockSettings";
import { contentOfBlock } from "./blockContent";
import type { ChartState, ChartUpdate, RefreshWrite, StoredSetting, WorkbookState } from "./workbookPort";

export interface WorkbookRefreshPlan {
  readonly write: RefreshWrite;
  readonly report: Omit<RefreshReport, "before" | "after">;
}

/** What a refresh writes, for all blocks of a workbook at once. Pure: the same state gives the same plan. */
export function planWorkbookRefresh(state: WorkbookState, reader: FigureReader): WorkbookRefreshPlan {
  const blocks = readBlocks(state.settings);
  const present = blocks.tables.flatMap((block) => {
    const table = state.tables.get(block.id);
    return table ? [{ block, table }] : [];
  });
  const gone = blocks.tables.filter((block) => !state.tables.has(block.id));
  const { refreshed, skipped } = planTables(present, reader);
  const charts = planCharts(state, { blocks: blocks.charts, refreshed, tables: blocks.tables, reader });
  const dirty = state.formulas.flatMap(ourFormulaRanges);
  return {
    write: {
      tables: refreshed.map(({ table, addedRowCount, writes }) => ({ state: table, addedRowCount, writes })),
      charts: charts.updates,
      settings: [
        ...refreshed.map(({ block }) => settingOf(block)),
        ...charts.settings,
        ...gone.map((block) => ({ key: blockKey(block.id), value: null })),
      ],
      deletedNames: gone.map((block) => anchorName(block.id)).filter((name) => state.names.includes(name)),
      dirty,
    },
    report: {
      tables: refreshed.map((refresh) => reportOf(refresh, reader)),
      dropped: gone.map((block) => block.table.name),
      skipped,
      unreadable: blocks.unreadable,
      formulaCellCount: dirty.reduce((sum, range) => sum + range.rowCount * range.columnCount, 0),
    },
  };
}

function planTables(
  present: readonly { readonly block: TableBlock; readonly table: TableState }[],
  reader: FigureReader,
) {
  const refreshed: TableRefresh[] = [];
  const skipped: SkippedTable[] = [];
  for (const { block, table } of present) {
    const plan = planRefresh(block, table, reader);
    if (table.isProtected) skipped.push({ table: table.name, sheet: table.sheet, reason: "protected" });
    else if (plan.ok) refreshed.push(plan.value);
    else skipped.push({ table: table.name, sheet: table.sheet, reason: "columns_gone" });
  }
  return { refreshed, skipped };
}

function planCharts(
  state: WorkbookState,
  facts: {
    readonly blocks: readonly ChartBlock[];
    readonly tables: readonly TableBlock[];
    readonly refreshed: readonly TableRefresh[];
    readonly reader: FigureReader;
  },
) {
  const updates: ChartUpdate[] = [];
  const settings: StoredSetting[] = [];
  for (const block of facts.blocks) {
    const chart = findChart(state, block);
    const isOrphan = !facts.tables.some((table) => table.id === block.tableBlock);
    if (!chart || isOrphan) settings.push({ key: blockKey(block.id), value: null });
    const refresh = facts.refreshed.find((table) => table.block.id === block.tableBlock);
    if (!chart || !refresh) continue;

    const { language } = block;
    const content = contentOfBlock(refresh.block, facts.reader.makers);
    const words = paneTextIn(language).chart;
    const resolved = resolveChart(content, { figures: facts.reader, language, words });
    const isOurTitle = chart.title === block.title;
    updates.push({
      sheet: chart.sheet,
      name: chart.name,
      title: isOurTitle && resolved.title !== block.title ? resolved.title : null,
      rows: refresh.addedRowCount > 0 ? rowsOf(refresh, chart) : null,
    });
    const title = isOurTitle ? resolved.title : block.title;
    settings.push(settingOf({ ...block, dataset: refresh.block.dataset, title }));
  }
  return { updates, settings };
}

/** Names of charts are free per sheet: where two sheets have one of this name, ours stands beside its table. */
function findChart(state: WorkbookState, block: ChartBlock): ChartState | undefined {
  const named = state.charts.filter(({ name }) => name === block.chart);
  const tableSheet = state.tables.get(block.tableBlock)?.sheet;
  return named.find(({ sheet }) => sheet === tableSheet) ?? named[0];
}

function rowsOf({ block, table }: TableRefresh, chart: ChartState): ChartUpdate["rows"] {
  const columns = findColumns(block, table);
  const headingAt = (column: number) => String(table.headings[column] ?? "");
  return {
    table: table.name,
    categories: headingAt(findPeriodColumn(block, table)),
    series: block.written.makers.flatMap((makerId, maker) => {
      const column = columns.get(makerId);
      const index = chart.seriesNames.indexOf(block.written.headings[maker] ?? makerId);
      return column === undefined || index < 0 ? [] : [{ index, column: headingAt(column) }];
    }),
  };
}

function settingOf(block: TableBlock | ChartBlock): StoredSetting {
  return { key: blockKey(block.id), value: formatStoredBlock(block) };
}

function reportOf(refresh: TableRefresh, reader: FigureReader): TableReport {
  const { block, table } = refresh;
  const nameOf = (makerId: string) => {
    const maker = reader.makers.find(({ id }) => id === makerId);
    return maker ? makerNameIn(maker, block.language) : makerId;
  };
  const periodOf = (key: string) => periodKeyText(block.language, key);
  return {
    table: table.name,
    measure: block.query.measure,
    changes: refresh.changes.map(({ makerId, period, from, to }) => ({
      maker: nameOf(makerId),
      period: periodOf(period),
      from,
      to,
    })),
    kept: refresh.kept.map(({ makerId, period, found, figure }) => ({
      maker: nameOf(makerId),
      period: periodOf(period),
      from: typeof found === "number" ? found : String(found),
      to: figure,
    })),
    addedRowCount: refresh.addedRowCount,
    hasTotals: table.hasTotals,
    periodsWithoutRoom: refresh.periodsWithoutRoom.map(periodOf),
    lostHeadings: refresh.lostMakers.map(
      (makerId) => block.written.headings[block.written.makers.indexOf(makerId)] ?? makerId,
    ),
  };
}
