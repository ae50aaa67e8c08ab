import { resolveChart } from "../domain/chart/resolveChart";
import { formatAddress } from "../domain/grid/rangeAddress";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { TableBlock } from "../domain/refresh/block";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import { paneTextIn } from "../domain/text/paneText";
import { contentOfBlock } from "./blockContent";
import { readBlocks } from "./blockSettings";
import type { InsertServices, ResolvedInsert } from "./insertServices";
import { resolveInsert, stampOf } from "./insertServices";
import type { InsertOutcome, InsertRequest } from "./insertTable";
import { checkTarget, planChart, planTable } from "./planInsert";
import type { InsertTarget, SelectedTable } from "./workbookPort";

/**
 * Puts a native chart in the sheet: of the table under the active cell when that table is ours, else of a new table
 * at the active cell. One read trip, one write trip.
 */
export async function insertChart(
  services: InsertServices,
  request: InsertRequest,
): Promise<Result<InsertOutcome, WorkbookFailure>> {
  const resolved = resolveInsert(services, request.query);
  if (!resolved.ok) return resolved;

  const target = await services.workbook.readTarget(resolved.value.size);
  if (!target.ok) return target;
  const ours = selectedBlock(target.value);
  if (ours && !target.value.isProtected) return chartSelected(services, target.value, ours);

  const free = checkTarget(target.value, request.consent);
  return free.ok ? chartNewTable(services, target.value, resolved.value) : free;
}

interface OurTable {
  readonly block: TableBlock;
  readonly table: SelectedTable;
}

function selectedBlock({ selectedTable, settings }: InsertTarget): OurTable | null {
  if (!selectedTable) return null;
  const block = readBlocks(settings).tables.find(({ table }) =>
    table.id === null ? table.name === selectedTable.name : table.id === selectedTable.id,
  );
  return block ? { block, table: selectedTable } : null;
}

async function chartSelected(
  services: InsertServices,
  target: InsertTarget,
  { block, table }: OurTable,
): Promise<Result<InsertOutcome, WorkbookFailure>> {
  // The chart speaks the language of its table, whose headings name its series.
  const words = paneTextIn(block.language).chart;
  const figures = services.figures();
  const used = target.usedRange ?? target.range;
  const planned = planChart(
    target,
    resolveChart(contentOfBlock(block, figures.makers), { figures, language: block.language, words }),
    {
      id: services.ids.nextId(),
      stamp: { ...stampOf(services), language: block.language },
      tableBlock: block,
      tableName: table.name,
      tableRange: { ...used, rowIndex: target.range.rowIndex, rowCount: 1 },
    },
  );
  const written = await services.workbook.writeInsert({
    table: null,
    chart: planned.write,
    settings: [planned.setting],
  });
  if (!written.ok) return written;
  return ok({ table: null, chart: planned.write.name, address: table.name });
}

async function chartNewTable(
  services: InsertServices,
  target: InsertTarget,
  { content, grid }: ResolvedInsert,
): Promise<Result<InsertOutcome, WorkbookFailure>> {
  const stamp = stampOf(services);
  const table = planTable(target, content, { id: services.ids.nextId(), grid, stamp });
  const { language } = services;
  const words = paneTextIn(language).chart;
  const resolved = resolveChart(content, { figures: services.figures(), language, words });
  const chart = planChart(target, resolved, {
    id: services.ids.nextId(),
    stamp,
    tableBlock: table.block,
    tableName: table.write.name,
    tableRange: target.range,
  });
  const written = await services.workbook.writeInsert({
    table: table.write,
    chart: chart.write,
    settings: [table.setting, chart.setting],
  });
  if (!written.ok) return written;
  return ok({ table: table.write.name, chart: chart.write.name, address: formatAddress(target.range) });
}
