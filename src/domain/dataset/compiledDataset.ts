import type { Dataset } from "./dataset";
import type { DatasetEvent } from "./event";
import { BASES, CONFIDENCES, FIGURE_MEASURES, UNITS, type Figure } from "./figure";
import { MAKER_KINDS, type Maker } from "./maker";
import type { VehicleModel } from "./model";
import { PERIOD_TYPES } from "./period";
import { URL_QUALITIES, type Source } from "./source";

/** Changes whenever a reader of the old form would misread the new one. */
export const COMPILED_FORMAT = 1;

/** A dataset as it travels in the bundle and rests in the browser's storage: by column, so that it packs well. */
export interface CompiledDataset {
  readonly format: typeof COMPILED_FORMAT;
  readonly version: string;
  readonly released: string;
  readonly hash: string;
  readonly tables: Readonly<Record<TableName, Readonly<Record<string, CompiledColumn>>>>;
}

export type TableName = "figures" | "models" | "events" | "sources" | "makers";

/** One entry per row, as the column's kind says. */
export type CompiledColumn =
  | readonly string[]
  | readonly number[]
  | { readonly values: readonly string[]; readonly at: readonly number[] }
  | { readonly prefix: string; readonly digits: number; readonly steps: readonly number[] };

/**
 * - `text`: as it is. `texts`: a list, joined by line feeds. `number`: as it is. `flag`: 1 or 0.
 * - `id`: prefix and counting number (F0001): the steps from one to the next.
 * - `code`: few distinct texts: the texts once, and each row's place among them.
 * - a list: like `code`, and only these texts are valid.
 */
export type ColumnKind = "text" | "texts" | "number" | "flag" | "id" | "code" | readonly string[];

type ColumnKinds<Row> = { readonly [Property in keyof Row]-?: ColumnKind };

const figures: ColumnKinds<Figure> = {
  id: "id",
  period: "text",
  periodType: [...PERIOD_TYPES, "span"],
  maker: "code",
  model: "code",
  measure: FIGURE_MEASURES,
  value: "number",
  decimals: "number",
  unit: UNITS,
  basis: BASES,
  derivation: "text",
  sourceIds: "texts",
  confidence: CONFIDENCES,
  crossChecked: "flag",
  recommended: "flag",
  conflictGroup: "text",
  note: "text",
};

const models: ColumnKinds<VehicleModel> = {
  id: "id",
  maker: "code",
  model: "text",
  bodyType: "text",
  plantCountry: "text",
  plant: "text",
  builtBy: "text",
  japanSalesStart: "text",
  japanSalesEnd: "text",
  status: "text",
  sourceIds: "texts",
  confidence: "code",
  note: "text",
};

const events: ColumnKinds<DatasetEvent> = {
  id: "id",
  date: "text",
  category: "text",
  maker: "text",
  event: "text",
  sourceIds: "texts",
  confidence: "code",
  note: "text",
};

const sources: ColumnKinds<Source> = {
  id: "id",
  title: "text",
  titleKind: "code",
  publisher: "text",
  url: "text",
  urlQuality: URL_QUALITIES,
  date: "text",
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
