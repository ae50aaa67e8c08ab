import type { Dataset } from "./dataset";
import type { DatasetEvent } from "./event";
import { BASES, CONFIDENCES, FIGURE_MEASURES, type Figure } from "./figure";
import { MAKER_KINDS, type Maker } from "./maker";
import type { VehicleModel } from "./model";
import { URL_QUALITIES, type Source } from "./source";

/** Changes whenever a reader of the old form would misread the new one. */
export const COMPILED_FORMAT = 2;

/** A dataset as it travels in the bundle and rests in the browser's storage: by column, so that it packs well. */
export interface CompiledDataset {
  readonly format: typeof COMPILED_FORMAT;
  readonly version: string;
  readonly released: string;
  readonly hash: string;
  readonly tables: Readonly<Record<TableName, Readonly<Record<string, CompiledColumn>>>>;
}

export type TableName = "figures" | "models" | "events" | "sources" | "makers";

/**
 * One entry per row, as the column's kind says. Texts are joined by bars where none holds one. Small numbers are one
 * character each (`packNumbers`): a comma for every row would be a good part of the bundle.
 */
export type CompiledColumn =
  | string
  | readonly string[]
  | readonly number[]
  | { readonly values: readonly string[]; readonly at: PackedNumbers }
  | { readonly prefix: string; readonly digits: number; readonly steps: PackedNumbers };

export type PackedNumbers = string | readonly number[];

/**
 * - `text`: as it is. `texts`: a list, joined by semicolons, which part it in the CSV too. `number`: small ones packed, else as it is. `flag`: 1 or 0.
 * - `id`: prefix and counting number (F0001): the steps from one to the next.
 * - `code`: few distinct texts: the texts once, and each row's place among them.
 * - a list: like `code`, and only these texts are valid.
 */
export type ColumnKind = "text" | "texts" | "number" | "flag" | "id" | "code" | readonly string[];

type ColumnKinds<Row> = { readonly [Property in keyof Row]-?: ColumnKind };

/** Columns that follow from others: the unit from the measure, the kind of period from its key. They do not travel. */
export type DerivedColumn = "unit" | "periodType";

// The order of the columns is the one that packs best: like beside like.
const figures: ColumnKinds<Omit<Figure, DerivedColumn>> = {
  sourceIds: "texts",
  recommended: "flag",
  id: "id",
  period: "text",
  crossChecked: "flag",
  basis: BASES,
  confidence: CONFIDENCES,
  conflictGroup: "text",
  decimals: "number",
  measure: FIGURE_MEASURES,
  model: "code",
  note: "text",
  derivation: "text",
  value: "number",
  maker: "code",
};

const models: ColumnKinds<VehicleModel> = {
  builtBy: "text",
  plantCountry: "text",
  model: "text",
  maker: "code",
  note: "text",
  bodyType: "text",
  confidence: "code",
  status: "text",
  plant: "text",
  japanSalesEnd: "text",
  japanSalesStart: "text",
  id: "id",
  sourceIds: "texts",
};

const events: ColumnKinds<DatasetEvent> = {
  sourceIds: "texts",
  confidence: "code",
  event: "text",
  id: "id",
  note: "text",
  maker: "text",
  category: "text",
  date: "text",
};

const sources: ColumnKinds<Source> = {
  date: "text",
  id: "id",
  title: "text",
  urlQuality: URL_QUALITIES,
  url: "text",
  titleKind: "code",
  publisher: "text",
};

const makers: ColumnKinds<Maker> = {
  kind: MAKER_KINDS,
  aliases: "texts",
  name: "text",
  nameJa: "text",
  id: "text",
};

export const COMPILED_TABLES = { figures, models, events, sources, makers } as const satisfies Record<
  TableName,
  unknown
>;

export const TABLE_NAMES = [
  "figures",
  "models",
  "events",
  "sources",
  "makers",
] as const satisfies readonly (TableName & keyof Dataset)[];
