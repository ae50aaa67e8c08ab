import type { ResolvedChart } from "../domain/chart/resolveChart";
import type { CellGrid } from "../domain/grid/cell";
import { resolveFreeName } from "../domain/grid/freeName";
import type { RangeAddress } from "../domain/grid/rangeAddress";
import { formatAddress } from "../domain/grid/rangeAddress";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { ChartBlock, TableBlock } from "../domain/refresh/block";
import { anchorName, blockKey } from "../domain/refresh/block";
import { formatStoredBlock } from "../domain/refresh/storedBlock";
import type { TableContent } from "../domain/refresh/tableContent";
import type { Result } from "../domain/result";
import { err, ok } from "../domain/result";
import type { Language } from "../domain/text/language";
import { resolveChartPlace } from "./insertPlace";
import type { ChartWrite, InsertTarget, StoredSetting, TableWrite } from "./workbookPort";

/** ASCII in both languages: structured references to the table stay typeable everywhere. */
const TABLE_NAME = "ReverseImports";
const CHART_NAME = "ReverseImportsChart";

/** Facts of one insert that every block of it repeats. */
export interface InsertStamp {
  readonly language: Language;
  readonly createdAt: string;
  readonly dataset: { readonly version: string; readonly hash: string };
}

/** A yes holds for these cells and this many of them filled: the selection may have moved since the question. */
export interface OverwriteConsent {
  readonly address: string;
  readonly cellCount: number;
}

/** Refuses before anything is written: nothing of the user's is overwritten without a yes. */
export function checkTarget(
  target: InsertTarget,
  consent: OverwriteConsent | null,
): Result<void, WorkbookFailure> {
  const [inTheWay] = target.tables;
  const address = formatAddress(target.range);
  if (target.isProtected) return err({ code: "sheet_protected", sheet: target.range.sheet });
  if (target.selectedTable) return err({ code: "selection_in_table", table: target.selectedTable.name });
  if (inTheWay) return err({ code: "table_in_the_way", table: inTheWay.name, address });
  if (target.hasSpill) return err({ code: "spill_in_the_way", address });
  const cellCount = target.occupiedCellCount;
  const isAgreed = consent?.address === address && consent.cellCount === cellCount;
  if (cellCount > 0 && !isAgreed) {
    return err({ code: "cells_occupied", address, cellCount });
  }
  return ok(undefined);
}

export interface PlannedTable {
  readonly write: TableWrite;
  readonly block: TableBlock;
  readonly setting: StoredSetting;
}

export function planTable(
  target: InsertTarget,
  content: TableContent,
  facts: { readonly id: string; readonly grid: CellGrid; readonly stamp: InsertStamp },
): PlannedTable {
  const name = resolveFreeName(TABLE_NAME, target.takenNames);
  const [periodHeading = "", ...headings] = (facts.grid[0] ?? []).map((cell) => String(cell.content));
  const block: TableBlock = {
    kind: "table",
    id: facts.id,
    ...facts.stamp,
    query: content.query,
    table: { id: null, name },
    written: {
      makers: content.makers.map((maker) => maker.id),
      periodHeading,
      headings,
      periods: content.periods,
      values: content.values,
    },
  };
  return {
    write: { range: target.range, grid: facts.grid, name, anchor: anchorName(facts.id) },
    block,
    setting: { key: blockKey(facts.id), value: formatStoredBlock(block) },
  };
}

export interface PlannedChart {
  readonly write: ChartWrite;
  readonly setting: StoredSetting;
}

export function planChart(
  target: InsertTarget,
  chart: ResolvedChart,
  facts: {
    readonly id: string;
    readonly stamp: InsertStamp;
    readonly tableBlock: TableBlock;
    readonly tableName: string;
    /** What the chart is placed beside. */
    readonly tableRange: RangeAddress;
  },
): PlannedChart {
  const name = resolveFreeName(CHART_NAME, target.takenNames);
  const block: ChartBlock = {
    kind: "chart",
    id: facts.id,
    ...facts.stamp,
    tableBlock: facts.tableBlock.id,
    chart: name,
    title: chart.title,
  };
  return {
    write: {
      sheet: facts.tableRange.sheet,
      table: facts.tableName,
      name,
      type: chart.type,
      title: chart.title,
      axisTitle: chart.axisTitle,
      axisFormat: chart.axisFormat,
      hasLegend: chart.hasLegend,
      series: chart.series.map(({ heading }) => ({ name: heading, column: heading })),
      categories: facts.tableBlock.written.periodHeading,
      place: resolveChartPlace(facts.tableRange, target.usedRange),
    },
    setting: { key: blockKey(facts.id), value: formatStoredBlock(block) },
  };
}
