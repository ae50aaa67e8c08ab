import type { InsertRequest } from "../../src/app/insertTable";
import { insertTable } from "../../src/app/insertTable";
import { readBlocks } from "../../src/app/blockSettings";
import { InMemoryWorkbook } from "./inMemoryWorkbook";
import { insertServicesOf, QUERY } from "./insertServicesOf";

const request = { query: QUERY, consent: null };
const TABLE = { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 3 };

/** The yes to the one filled cell in A1:C3. */
const YES = { address: "'Sheet1'!A1:C3", cellCount: 1 };

async function insertInto(workbook: InMemoryWorkbook, consent: InsertRequest["consent"] = null) {
  return insertTable(insertServicesOf(workbook), { query: QUERY, consent });
}

describe("insertTable", () => {
  it("puts a table at the active cell in one read and one write trip", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.selected = { rowIndex: 2, columnIndex: 1 };
    expect(await insertInto(workbook)).toEqual({
      ok: true,
      value: { table: "ReverseImports", chart: null, address: "'Sheet1'!B3:D5" },
    });
    expect(workbook.trips).toBe(2);
    expect(workbook.grid({ ...TABLE, rowIndex: 2, columnIndex: 1 })).toEqual([
      ["Year", "Suzuki", "Honda"],
      [2024, 5819, 45107],
      [2025, 43266, 37022],
    ]);
  });

  it("remembers the query and what it wrote", async () => {
    const workbook = new InMemoryWorkbook();
    await insertInto(workbook);
    const { tables, unreadable } = readBlocks([...workbook.settings].map(([key, value]) => ({ key, value })));
    expect(unreadable).toEqual([]);
    expect(tables).toEqual([
      expect.objectContaining({
        id: "block1",
        query: QUERY,
        table: { id: null, name: "ReverseImports" },
        dataset: { version: "1.0.0", hash: "hash of 1.0.0" },
      }),
    ]);
    expect([...workbook.names]).toEqual(["_revimport_block1"]);
  });

  it("writes headings in the user's language", async () => {
    const workbook = new InMemoryWorkbook();
    await insertTable(insertServicesOf(workbook, { language: "ja" }), request);
    expect(workbook.grid({ ...TABLE, rowCount: 1 })).toEqual([["年", "スズキ", "ホンダ"]]);
  });

  it("asks before it overwrites, and changes nothing until the yes", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.set(1, 1, "mine");
    expect(await insertInto(workbook)).toEqual({
      ok: false,
      error: { code: "cells_occupied", address: "'Sheet1'!A1:C3", cellCount: 1 },
    });
    expect([workbook.at(1, 1), workbook.tables.length, workbook.trips]).toEqual(["mine", 0, 1]);
  });

  it("overwrites after the yes", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.set(1, 1, "mine");
    expect((await insertInto(workbook, YES)).ok).toBe(true);
    expect(workbook.at(1, 1)).toBe(5819);
  });

  it("asks again when the yes was for other cells, or for fewer of them", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.set(5, 1, "precious");
    workbook.selected = { rowIndex: 4, columnIndex: 0 };
    const elsewhere = await insertInto(workbook, YES);
    expect(elsewhere).toMatchObject({ ok: false, error: { code: "cells_occupied" } });
    workbook.selected = { rowIndex: 0, columnIndex: 0 };
    workbook.set(0, 0, "mine");
    workbook.set(1, 1, "mine too");
    expect(await insertInto(workbook, YES)).toMatchObject({ ok: false, error: { cellCount: 2 } });
    expect(workbook.tables).toEqual([]);
  });

  it("never goes into a table, not even after a yes", async () => {
    const workbook = new InMemoryWorkbook();
    await insertInto(workbook);
    workbook.selected = { rowIndex: 1, columnIndex: 1 };
    expect(await insertInto(workbook, YES)).toEqual({
      ok: false,
      error: { code: "selection_in_table", table: "ReverseImports" },
    });
  });

  it("never runs into a table that begins further on", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.selected = { rowIndex: 2, columnIndex: 2 };
    await insertInto(workbook);
    workbook.selected = { rowIndex: 0, columnIndex: 0 };
    expect(await insertInto(workbook, YES)).toEqual({
      ok: false,
      error: { code: "table_in_the_way", table: "ReverseImports", address: "'Sheet1'!A1:C3" },
    });
  });

  it("refuses a protected sheet before it writes", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.isProtected = true;
    expect(await insertInto(workbook)).toEqual({
      ok: false,
      error: { code: "sheet_protected", sheet: "Sheet1" },
    });
  });

  it("refuses a place too near the edge of the sheet", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.selected = { rowIndex: 0, columnIndex: 16_383 };
    expect(await insertInto(workbook)).toEqual({ ok: false, error: { code: "sheet_edge_reached" } });
  });

  it("asks nothing of the workbook when the query is empty", async () => {
    const workbook = new InMemoryWorkbook();
    const empty = { query: { ...QUERY, makers: [] }, consent: null };
    expect(await insertTable(insertServicesOf(workbook), empty)).toEqual({
      ok: false,
      error: { code: "query_empty" },
    });
    expect(workbook.trips).toBe(0);
  });
});
