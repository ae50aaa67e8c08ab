import { BASES, CONFIDENCES, FIGURE_MEASURES, UNITS } from "./figure";
import { MAKER_KINDS } from "./maker";
import type { ResourceName } from "./packageDescriptor";
import { URL_QUALITIES } from "./source";
import type { ColumnShape, TableShape } from "./tableShape";

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;

const required = (name: string): ColumnShape => ({ name, required: true });
const optional = (name: string): ColumnShape => ({ name });
const oneOf = (name: string, values: readonly string[]): ColumnShape => ({ name, required: true, values });
const matching = (name: string, pattern: RegExp): ColumnShape => ({ name, required: true, pattern });
const idLike = (pattern: RegExp): ColumnShape => ({ name: "id", required: true, unique: true, pattern });

/** The columns of figures.csv in their order; `parseFigures` reads by these places. */
const FIGURE_COLUMNS: readonly ColumnShape[] = [
  idLike(/^F\d{3,7}$/),
  required("period"),
  oneOf("period_type", [
    "calendar year",
    "fiscal year",
    "calendar half",
    "fiscal half",
    "month",
    "ytd",
    "multi-year",
  ]),
  matching("period_start", DAY),
  matching("period_end", DAY),
  required("maker"),
  optional("model"),
  oneOf("measure", FIGURE_MEASURES),
  matching("value", NUMBER),
  oneOf("unit", UNITS),
  oneOf("basis", BASES),
  optional("derivation"),
  required("source_ids"),
  oneOf("confidence", CONFIDENCES),
  { name: "cross_checked", values: ["yes"] },
  oneOf("recommended", ["0", "1"]),
  optional("conflict_group"),
  optional("note"),
];

/** Most rows that are believed, per file; the domain is measured with a million figures. */
export const TABLE_SHAPES: Readonly<Record<ResourceName, TableShape>> = {
  figures: { name: "figures", columns: FIGURE_COLUMNS, maxRows: 1_100_000, needsRows: true },
  models: {
    name: "models",
    columns: [
      idLike(/^M\d{3,6}$/),
      required("maker"),
      required("model"),
      optional("body_type"),
      required("plant_country"),
      optional("plant"),
      optional("built_by"),
      optional("japan_sales_start"),
      optional("japan_sales_end"),
      required("status"),
      required("source_ids"),
      oneOf("confidence", ["high", "medium", "low"]),
      optional("note"),
    ],
    maxRows: 10_000,
  },
  events: {
    name: "events",
    columns: [
      idLike(/^E\d{3,6}$/),
      matching("date", DATE),
      required("category"),
      optional("maker"),
      required("event"),
      required("source_ids"),
      oneOf("confidence", ["high", "medium", "low"]),
      optional("note"),
    ],
    maxRows: 10_000,
  },
  sources: {
    name: "sources",
    columns: [
      idLike(/^S\d{3,6}$/),
      required("title"),
      oneOf("title_kind", ["our description", "as printed"]),
      required("publisher"),
      { name: "url", pattern: /^https?:\/\/\S+$/ },
      oneOf("url_quality", URL_QUALITIES),
      { name: "date", pattern: DATE },
    ],
    maxRows: 50_000,
    needsRows: true,
  },
  makers: {
    name: "makers",
    columns: [
      { name: "id", required: true, unique: true },
      required("name"),
      required("name_ja"),
      optional("aliases"),
      oneOf("kind", MAKER_KINDS),
    ],
    maxRows: 1_000,
    needsRows: true,
  },
};
