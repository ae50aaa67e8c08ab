import type { Dataset } from "./dataset";
import type { DatasetEvent } from "./event";
import { BASES, CONFIDENCES, FIGURE_MEASURES, UNITS, type Figure } from "./figure";
import { MAKER_KINDS, type Maker } from "./maker";
import type { VehicleModel } from "./model";
import { PERIOD_TYPES } from "./period";
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
 * - `text`: as it is. `texts`: a list, joined by semicolons, which part it in the CSV too. `number`: as it is. `flag`: 1 or 0.
 * - `id`: prefix and counting number (F0001): the steps from one to the next.
 * - `code`: few distinct texts: the texts once, and each row's place among them.
 * - a list: like `code`, and only these texts are valid.
 */
export type ColumnKind = "text" | "texts" | "number" | "flag" | "id" | "code" | readonly string[];

type ColumnKinds<Row> = { readonly [Property in keyof Row]-?: ColumnKind };

// The order of the columns is the one that packs best: like beside like.
const figures: ColumnKinds<Figure> = {
  id: "id",
  crossChecked: "flag",
  recommended: "flag",
  basis: BASES,
  confidence: CONFIDENCES,
  period: "text",
  periodType: [...PERIOD_TYPES, "span"],
  conflictGroup: "text",
  sourceIds: "texts",
  measure: FIGURE_MEASURES,
  derivation: "text",
  value: "number",
  model: "code",
  decimals: "number",
  maker: "code",
  unit: UNITS,
  note: "text",
};

const models: ColumnKinds<VehicleModel> = {
  model: "text",
  builtBy: "text",
  plant: "text",
  plantCountry: "text",
  maker: "code",
  confidence: "code",
  bodyType: "text",
  status: "text",
  note: "text",
  japanSalesStart: "text",
  japanSalesEnd: "text",
  id: "id",
  sourceIds: "texts",
};

const events: ColumnKinds<DatasetEvent> = {
  sourceIds: "texts",
  date: "text",
  category: "text",
  id: "id",
  event: "text",
  note: "text",
  confidence: "code",
  maker: "text",
};

const sources: ColumnKinds<Source> = {
  title: "text",
  id: "id",
  urlQuality: URL_QUALITIES,
  titleKind: "code",
  publisher: "text",
  date: "text",
  url: "text",
};

const makers: ColumnKinds<Maker> = {
  id: "text",
  name: "text",
  nameJa: "text",
  aliases: "texts",
  kind: MAKER_KINDS,
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
