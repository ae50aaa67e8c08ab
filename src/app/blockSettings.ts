import type { ChartBlock, TableBlock } from "../domain/refresh/block";
import { BLOCK_KEY_PREFIX, blockKey } from "../domain/refresh/block";
import { parseStoredBlock } from "../domain/refresh/storedBlock";
import type { StoredSetting } from "./workbookPort";

export interface ReadBlocks {
  readonly tables: readonly TableBlock[];
  readonly charts: readonly ChartBlock[];
  /** Keys of settings that are ours by name but hold no readable block. */
  readonly unreadable: readonly string[];
}

/** Sorts out the workbook's settings: other add-ins' are left alone, ours are parsed as untrusted input. */
export function readBlocks(settings: readonly StoredSetting[]): ReadBlocks {
  const tables: TableBlock[] = [];
  const charts: ChartBlock[] = [];
  const unreadable: string[] = [];
  for (const { key, value } of settings) {
    if (!key.startsWith(BLOCK_KEY_PREFIX)) continue;
    const block = parseStoredBlock(value);
    if (!block.ok || key !== blockKey(block.value.id)) unreadable.push(key);
    else if (block.value.kind === "table") tables.push(block.value);
    else charts.push(block.value);
  }
  return { tables, charts, unreadable };
}
