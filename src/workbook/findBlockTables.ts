import { parseAddress } from "../domain/grid/rangeAddress";
import type { TableBlock } from "../domain/refresh/block";
import { anchorName } from "../domain/refresh/block";
import { untracked } from "./untracked";

export interface TableOfBlock {
  readonly blockId: string;
  /** The table's name now. */
  readonly name: string;
}

/**
 * The table of each block: by its id, by its name, and last by the hidden name on its heading, which follows a table
 * that was renamed before its id was known. The last costs one sync for all of them. Needs `tables` and `names` loaded.
 */
export async function findBlockTables(
  context: Excel.RequestContext,
  blocks: readonly TableBlock[],
): Promise<readonly TableOfBlock[]> {
  const { tables } = context.workbook;
  const direct = blocks.flatMap((block) => {
    const byId = tables.items.find(({ id }) => id === block.table.id);
    const found = byId ?? tables.items.find(({ name }) => name === block.table.name);
    return found ? [{ blockId: block.id, name: found.name }] : [];
  });
  const rest = blocks.filter(({ id }) => !direct.some(({ blockId }) => blockId === id));
  const anchored = await findByAnchor(context, rest);
  return [...direct, ...anchored.filter(({ name }) => !direct.some((table) => table.name === name))];
}

async function findByAnchor(
  context: Excel.RequestContext,
  blocks: readonly TableBlock[],
): Promise<readonly TableOfBlock[]> {
  const { names, worksheets } = context.workbook;
  const pending = blocks.flatMap((block) => {
    const anchor = names.items.find(({ name }) => name === anchorName(block.id));
    const at = parseAddress(String(anchor?.formula ?? "").replace(/^=/, ""));
    if (!at.ok || !worksheets.items.some(({ name }) => name === at.value.sheet)) return [];
    const { sheet, rowIndex, columnIndex } = at.value;
    const cell = untracked(worksheets.getItem(sheet).getRangeByIndexes(rowIndex, columnIndex, 1, 1));
    const tables = cell.getTables(false);
    tables.load("items/name");
    return [{ blockId: block.id, tables }];
  });
  if (pending.length === 0) return [];
  await context.sync();
  return pending.flatMap(({ blockId, tables }) => {
    const [table] = tables.items;
    return table ? [{ blockId, name: table.name }] : [];
  });
}
