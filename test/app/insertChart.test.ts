import { insertChart } from "../../src/app/insertChart";
import { insertTable } from "../../src/app/insertTable";
import { InMemoryWorkbook } from "./inMemoryWorkbook";
import { insertServicesOf, QUERY } from "./insertServicesOf";

const request = { query: QUERY, consent: null };

describe("insertChart", () => {
  it("puts a table and its chart in the sheet in one read and one write trip", async () => {
    const workbook = new InMemoryWorkbook();
    expect(await insertChart(insertServicesOf(workbook), request)).toEqual({
      ok: true,
      value: { table: "ReverseImports", chart: "ReverseImportsChart", address: "'Sheet1'!A1:C3" },
    });
    expect(workbook.trips).toBe(2);
    expect(workbook.charts).toEqual([
      {
        name: "ReverseImportsChart",
        type: "ColumnClustered",
        title: "Suzuki: 43,266 in 2025, ahead of Honda (37,022)",
        table: "ReverseImports",
        seriesNames: ["Suzuki", "Honda"],
        place: { sheet: "Sheet1", rowIndex: 0, columnIndex: 4, rowCount: 16, columnCount: 8 },
        repointed: 0,
      },
    ]);
    expect(workbook.settings.size).toBe(2);
  });

  it("charts the table under the active cell when that table is ours", async () => {
    const workbook = new InMemoryWorkbook();
    const services = insertServicesOf(workbook);
    await insertTable(services, request);
    workbook.selected = { rowIndex: 1, columnIndex: 1 };
    const outcome = await insertChart(services, request);
    expect(outcome).toMatchObject({ ok: true, value: { table: null, chart: "ReverseImportsChart" } });
    expect(workbook.tables).toHaveLength(1);
    expect(workbook.charts[0]?.table).toBe("ReverseImports");
  });

  it("refuses when the active cell is in a table of the user's", async () => {
    const workbook = new InMemoryWorkbook();
    const range = { sheet: "Sheet1", rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 };
    workbook.tables.push({ id: "{9}", name: "Mine", range });
    expect(await insertChart(insertServicesOf(workbook), request)).toEqual({
      ok: false,
      error: { code: "selection_in_table", table: "Mine" },
    });
  });

  it("asks before its table overwrites anything", async () => {
    const workbook = new InMemoryWorkbook();
    workbook.set(0, 0, "mine");
    expect(await insertChart(insertServicesOf(workbook), request)).toMatchObject({
      ok: false,
      error: { code: "cells_occupied", cellCount: 1 },
    });
    expect(workbook.charts).toEqual([]);
  });
});
