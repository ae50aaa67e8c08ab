import fc from "fast-check";
import type { ChartBlock, TableBlock } from "../../../src/domain/refresh/block";
import { checksumOf } from "../../../src/domain/refresh/checksum";
import { formatStoredBlock, parseStoredBlock } from "../../../src/domain/refresh/storedBlock";

const table: TableBlock = {
  kind: "table",
  id: "a1b2c3d4",
  language: "ja",
  createdAt: "2026-11-23T09:00:00.000Z",
  dataset: { version: "1.0.0", hash: "ab12" },
  query: {
    makers: ["Suzuki"],
    periods: { type: "year", from: "2024", to: "latest" },
    measure: "units",
    edition: "reconciled",
  },
  table: { id: null, name: "ReverseImports" },
  written: {
    makers: ["Suzuki"],
    periodHeading: "年",
    headings: ["スズキ"],
    periods: ["2024", "2025"],
    values: [[5819], [null]],
  },
};
const chart: ChartBlock = {
  kind: "chart",
  id: "e5f6a7b8",
  language: "en",
  createdAt: "2026-11-23T09:00:00.000Z",
  dataset: { version: "1.0.0", hash: "ab12" },
  tableBlock: "a1b2c3d4",
  chart: "ReverseImportsChart",
  title: "Suzuki led",
};

/** The permanent format: a workbook that holds this text must be read for ever. */
const STORED_V1 =
  '{"v":1,"checksum":"76d9da9a","block":{"kind":"chart","id":"e5f6a7b8","language":"en",' +
  '"createdAt":"2026-11-23T09:00:00.000Z","dataset":{"version":"1.0.0","hash":"ab12"},' +
  '"tableBlock":"a1b2c3d4","chart":"ReverseImportsChart","title":"Suzuki led"}}';

const seal = (block: unknown, v = 1) =>
  JSON.stringify({ v, checksum: checksumOf(JSON.stringify(block)), block });
const place = (stored: unknown) => {
  const parsed = parseStoredBlock(stored);
  return parsed.ok ? "ok" : parsed.error.code === "block_damaged" ? parsed.error.place : parsed.error.code;
};

describe("stored blocks", () => {
  it.each([["table", table] as const, ["chart", chart] as const])(
    "come back as they were: %s",
    (_, block) => {
      expect(parseStoredBlock(formatStoredBlock(block))).toEqual({ ok: true, value: block });
    },
  );

  it("read version 1 as it was first written", () => {
    expect(parseStoredBlock(STORED_V1)).toEqual({ ok: true, value: chart });
  });

  it("say so when a newer add-in wrote them", () => {
    expect(parseStoredBlock(seal(table, 2))).toEqual({
      ok: false,
      error: { code: "block_version_newer", version: 2 },
    });
  });

  it.each([
    [undefined, "text"],
    [7, "text"],
    ["{", "JSON"],
    ["null", "setting"],
    [formatStoredBlock(table).replace("5819", "5820"), "checksum"],
    [seal({ ...table, id: "../x" }), "id"],
    [seal({ ...table, language: "fr" }), "language"],
    [seal({ ...table, query: { ...table.query, measure: "weight" } }), "query.measure"],
    [seal({ ...table, query: { ...table.query, makers: "some" } }), "query.makers"],
    [
      seal({ ...table, query: { ...table.query, periods: { type: "year", from: "x", to: "latest" } } }),
      "query.periods.from",
    ],
    [seal({ ...table, written: { ...table.written, values: [[1]] } }), "written.values"],
    [seal({ ...table, written: { ...table.written, values: [["1"], [2]] } }), "written.values"],
    [seal({ ...table, written: { ...table.written, headings: [] } }), "written.headings"],
    ["x".repeat(1_000_001), "text"],
  ])("are refused with the place of the damage (case %#)", (stored, where) => {
    expect(place(stored)).toBe(where);
  });

  it("never throw, whatever a workbook holds", () => {
    fc.assert(fc.property(fc.json(), (text) => void parseStoredBlock(text)));
    fc.assert(fc.property(fc.jsonValue(), (block) => void parseStoredBlock(seal(block ?? null))));
  });
});
