/**
 * How a block is kept in a workbook: JSON text `{"v":1,"checksum":"…","block":{…}}`. The format is permanent: a
 * workbook written today must refresh in ten years. What comes back is untrusted input: anyone can edit a workbook.
 */
import type { WorkbookFailure } from "../grid/workbookFailure";
import type { Result } from "../result";
import { err, ok } from "../result";
import { LANGUAGES } from "../text/language";
import type { Block, ChartBlock, DatasetStamp, TableBlock, TableReference, WrittenTable } from "./block";
import { checksumOf } from "./checksum";
import { JsonReader } from "./jsonReader";
import { MAX_PERIOD_COUNT, toPeriodOrdinal } from "./periodRun";
import { MAX_MAKER_COUNT, readTableQuery } from "./readTableQuery";
import type { TableQuery } from "./tableQuery";

export const STORED_BLOCK_VERSION = 1;
const MAX_TEXT_LENGTH = 1_000_000;

export function formatStoredBlock(block: Block): string {
  return JSON.stringify({ v: STORED_BLOCK_VERSION, checksum: checksumOf(JSON.stringify(block)), block });
}

export function parseStoredBlock(stored: unknown): Result<Block, WorkbookFailure> {
  if (typeof stored !== "string" || stored.length > MAX_TEXT_LENGTH) return damaged("text");
  const parsed = parseJson(stored);
  if (parsed === undefined) return damaged("JSON");
  const reader = new JsonReader();
  const envelope = reader.record(parsed, "setting");
  const version = reader.integer(envelope.v, "v");
  if (version > STORED_BLOCK_VERSION) return err({ code: "block_version_newer", version });
  if (reader.firstProblem !== null) return damaged(reader.firstProblem);
  if (envelope.checksum !== checksumOf(JSON.stringify(envelope.block) ?? "")) return damaged("checksum");
  const block = readBlock(reader, envelope.block);
  return reader.firstProblem === null ? ok(block) : damaged(reader.firstProblem);
}

function damaged(place: string): Result<never, WorkbookFailure> {
  return err({ code: "block_damaged", place });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller says so with the place, and there is nothing more to know.
    return undefined;
  }
}

function readBlock(reader: JsonReader, raw: unknown): Block {
  const record = reader.record(raw, "block");
  return reader.oneOf(record.kind, ["table", "chart"], "kind") === "table"
    ? readTableBlock(reader, record)
    : readChartBlock(reader, record);
}

function readTableBlock(reader: JsonReader, record: Record<string, unknown>): TableBlock {
  const query = readTableQuery(reader, record.query);
  const base = readBase(reader, record);
  const table = readReference(reader, record.table);
  return { kind: "table", ...base, query, table, written: readWritten(reader, record.written, query) };
}

function readChartBlock(reader: JsonReader, record: Record<string, unknown>): ChartBlock {
  return {
    kind: "chart",
    ...readBase(reader, record),
    tableBlock: readId(reader, record.tableBlock, "tableBlock"),
    chart: reader.text(record.chart, "chart", 255),
    title: reader.text(record.title, "title", 1_000),
  };
}

function readBase(reader: JsonReader, record: Record<string, unknown>) {
  return {
    id: readId(reader, record.id, "id"),
    language: reader.oneOf(record.language, LANGUAGES, "language"),
    createdAt: reader.text(record.createdAt, "createdAt", 40),
    dataset: readStamp(reader, record.dataset),
  };
}

function readId(reader: JsonReader, raw: unknown, place: string): string {
  const id = reader.text(raw, place, 40);
  return reader.check(/^[A-Za-z0-9]{1,40}$/.test(id), place) ? id : "";
}

function readStamp(reader: JsonReader, raw: unknown): DatasetStamp {
  const record = reader.record(raw, "dataset");
  return {
    version: reader.text(record.version, "dataset.version", 40),
    hash: reader.text(record.hash, "dataset.hash", 128),
  };
}

function readReference(reader: JsonReader, raw: unknown): TableReference {
  const record = reader.record(raw, "table");
  return {
    id: record.id === null ? null : reader.text(record.id, "table.id", 100),
    name: reader.text(record.name, "table.name", 255),
  };
}

function readWritten(reader: JsonReader, raw: unknown, query: TableQuery): WrittenTable {
  const record = reader.record(raw, "written");
  const texts = (list: unknown, place: string, limit: number) =>
    reader.list(list, place, limit).map((item) => reader.text(item, place, 255));
  const makers = texts(record.makers, "written.makers", MAX_MAKER_COUNT);
  const headings = texts(record.headings, "written.headings", MAX_MAKER_COUNT);
  const periods = texts(record.periods, "written.periods", MAX_PERIOD_COUNT);
  const values = reader
    .list(record.values, "written.values", MAX_PERIOD_COUNT)
    .map((row) =>
      reader.list(row, "written.values", MAX_MAKER_COUNT).map((value) => readValue(reader, value)),
    );
  reader.check(headings.length === makers.length, "written.headings");
  reader.check(values.length === periods.length, "written.values");
  reader.check(
    values.every((row) => row.length === makers.length),
    "written.values",
  );
  reader.check(
    periods.every((period) => toPeriodOrdinal(query.periods.type, period) !== null),
    "written.periods",
  );
  const periodHeading = reader.text(record.periodHeading, "written.periodHeading", 255);
  return { makers, periodHeading, headings, periods, values };
}

function readValue(reader: JsonReader, raw: unknown): number | null {
  return raw === null ? null : reader.number(raw, "written.values");
}
