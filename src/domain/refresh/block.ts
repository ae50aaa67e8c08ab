import type { Language } from "../text/language";
import type { TableQuery } from "./tableQuery";

/** A block is something that we put in a workbook and can refresh. It holds the query, never secrets. */
export type Block = TableBlock | ChartBlock;

interface BlockBase {
  /** Letters and digits, unique in the workbook. */
  readonly id: string;
  /** The language in which headings and titles were written, and are written again at refresh. */
  readonly language: Language;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The dataset of the last insert or refresh. */
  readonly dataset: DatasetStamp;
}

export interface DatasetStamp {
  readonly version: string;
  readonly hash: string;
}

export interface TableBlock extends BlockBase {
  readonly kind: "table";
  readonly query: TableQuery;
  readonly table: TableReference;
  readonly written: WrittenTable;
}

export interface TableReference {
  /** Excel's id of the table. `null` until the first refresh: at insert the id is known only after the write. */
  readonly id: string | null;
  readonly name: string;
}

/** What we last put in the table: a cell that no longer holds it was typed over by the user. */
export interface WrittenTable {
  readonly makers: readonly string[];
  /** Heading of the column with the periods. */
  readonly periodHeading: string;
  /** Headings of the makers' columns, one per maker. */
  readonly headings: readonly string[];
  readonly periods: readonly string[];
  /** One row per period, one value per maker; `null` is a blank. */
  readonly values: readonly (readonly (number | null)[])[];
}

export interface ChartBlock extends BlockBase {
  readonly kind: "chart";
  /** Id of the table block whose cells the chart shows. */
  readonly tableBlock: string;
  readonly chart: string;
  /** The title that we last wrote; a user's own title is kept. */
  readonly title: string;
}

/** Each block is one workbook setting under this prefix and its id. */
export const BLOCK_KEY_PREFIX = "revimport.block.";

export function blockKey(id: string): string {
  return BLOCK_KEY_PREFIX + id;
}

/** A hidden defined name on the first heading of a table: it follows renames, moves and inserted rows. */
export function anchorName(id: string): string {
  return `_revimport_${id}`;
}
