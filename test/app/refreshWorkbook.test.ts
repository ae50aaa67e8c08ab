import { insertChart } from "../../src/app/insertChart";
import { insertTable } from "../../src/app/insertTable";
import type { FeedPort } from "../../src/app/ports";
import { refreshWorkbook } from "../../src/app/refreshWorkbook";
import type { Dataset } from "../../src/domain/dataset/dataset";
import type { FeedFailure } from "../../src/domain/refresh/feedFailure";
import { err, ok } from "../../src/domain/result";
import { figureReaderOf } from "../domain/refresh/figureReaderOf";
import { InMemoryWorkbook } from "./inMemoryWorkbook";
import { FIGURES, insertServicesOf, QUERY } from "./insertServicesOf";

const request = { query: QUERY, consent: null };
const NEW_FIGURES = {
  Suzuki: { 2024: 5819, 2025: 43300, 2026: 50000 },
  Honda: { 2024: 45107, 2025: 37022 },
};

function datasetOf(version: string): Dataset {
  const tables = { makers: [], figures: [], models: [], events: [], sources: [] };
  return { version, released: "2026-11-23", hash: `hash of ${version}`, ...tables };
}
const OLD = datasetOf("1.0.0");
const NEW = datasetOf("1.1.0");

class ManualHolder {
  held = OLD;
  current() {
    return this.held;
  }
  replace(dataset: Dataset) {
    this.held = dataset;
  }
}

function servicesOf(workbook: InMemoryWorkbook, newer: Dataset | null | FeedFailure) {
  const datasets = new ManualHolder();
  const answer = newer !== null && "code" in newer ? err(newer) : ok(newer);
  const feed: FeedPort = { fetchNewer: async () => answer };
  const figuresOf = (dataset: Dataset) =>
    figureReaderOf(dataset === NEW ? NEW_FIGURES : FIGURES, dataset.version);
  return { workbook, feed, datasets, figuresOf };
}

async function workbookWithChart() {
  const workbook = new InMemoryWorkbook();
  await insertChart(insertServicesOf(workbook), request);
  workbook.trips = 0;
  return workbook;
}

const body = (workbook: InMemoryWorkbook, rowCount: number) =>
  workbook.grid({ rowIndex: 1, columnIndex: 0, rowCount, columnCount: 3 });

describe("refreshWorkbook", () => {
  it("updates table, chart and formulas from a newer dataset, and says what changed", async () => {
    const workbook = await workbookWithChart();
    workbook.set(20, 0, '=REVIMPORT("Suzuki",2025)');
    workbook.set(20, 1, "=SUM(A1:A2)");
    const services = servicesOf(workbook, NEW);
    const report = await refreshWorkbook(services);

    expect(body(workbook, 3)).toEqual([
      [2024, 5819, 45107],
      [2025, 43300, 37022],
      [2026, 50000, ""],
    ]);
    expect(workbook.charts[0]).toMatchObject({
      title: "Suzuki: 50,000 in 2026, +15.5 % on 2025",
      repointed: 2,
    });
    expect(workbook.dirty).toEqual([
      { sheet: "Sheet1", rowIndex: 20, columnIndex: 0, rowCount: 1, columnCount: 1 },
    ]);
    expect(services.datasets.held).toBe(NEW);
    expect(workbook.trips).toBe(2);
    expect(report).toMatchObject({
      ok: true,
      value: {
        before: { version: "1.0.0" },
        after: { version: "1.1.0" },
        formulaCellCount: 1,
        tables: [
          {
            table: "ReverseImports",
            addedRowCount: 1,
            changes: [
              { maker: "Suzuki", period: "2025", from: 43266, to: 43300 },
              { maker: "Suzuki", period: "2026", from: null, to: 50000 },
            ],
          },
        ],
      },
    });
  });

  it("is the same done twice as done once", async () => {
    const workbook = await workbookWithChart();
    await refreshWorkbook(servicesOf(workbook, NEW));
    const [cells, settings] = [new Map(workbook.cells), new Map(workbook.settings)];
    const again = await refreshWorkbook(servicesOf(workbook, NEW));
    expect(workbook.cells).toEqual(cells);
    expect(workbook.settings).toEqual(settings);
    expect(again).toMatchObject({ ok: true, value: { tables: [{ changes: [], kept: [] }] } });
  });

  it("brings a workbook of an older dataset up to the one that is held when the feed has nothing newer", async () => {
    const workbook = await workbookWithChart();
    const services = servicesOf(workbook, null);
    services.datasets.held = NEW;
    await refreshWorkbook(services);
    expect(body(workbook, 2)[1]).toEqual([2025, 43300, 37022]);
  });

  it.each([
    { code: "feed_unreachable" } as const,
    { code: "feed_damaged", faults: [] } as const,
    { code: "feed_older", offered: "0.9.0", held: "1.0.0" } as const,
  ])("leaves everything as it was when the feed fails: $code", async (failure) => {
    const workbook = await workbookWithChart();
    const [cells, settings] = [new Map(workbook.cells), new Map(workbook.settings)];
    const services = servicesOf(workbook, failure);
    expect(await refreshWorkbook(services)).toEqual({ ok: false, error: failure });
    expect([workbook.cells, workbook.settings, workbook.trips]).toEqual([cells, settings, 0]);
    expect(services.datasets.held).toBe(OLD);
  });

  it("goes back to the old dataset when the workbook refuses the write", async () => {
    const workbook = await workbookWithChart();
    workbook.nextWriteFailure = { code: "workbook_read_only" };
    const services = servicesOf(workbook, NEW);
    expect(await refreshWorkbook(services)).toEqual({ ok: false, error: { code: "workbook_read_only" } });
    expect(services.datasets.held).toBe(OLD);
  });

  it("drops the blocks of a table that the user deleted", async () => {
    const workbook = await workbookWithChart();
    workbook.tables.length = 0;
    workbook.charts.length = 0;
    const report = await refreshWorkbook(servicesOf(workbook, NEW));
    expect(report).toMatchObject({ ok: true, value: { dropped: ["ReverseImports"], tables: [] } });
    expect([workbook.settings.size, workbook.names.size]).toEqual([0, 0]);
  });

  it("leaves a protected table alone and says so", async () => {
    const workbook = await workbookWithChart();
    workbook.isProtected = true;
    const report = await refreshWorkbook(servicesOf(workbook, NEW));
    expect(report).toMatchObject({
      ok: true,
      value: { skipped: [{ table: "ReverseImports", sheet: "Sheet1", reason: "protected" }], tables: [] },
    });
    expect(body(workbook, 2)[1]).toEqual([2025, 43266, 37022]);
  });

  it("updates the chart beside its table where another sheet has one of the same name", async () => {
    const workbook = await workbookWithChart();
    const [chart] = workbook.charts;
    if (!chart) throw new Error("no chart");
    workbook.charts.unshift({ ...chart, place: { ...chart.place, sheet: "Copy" }, title: "A copy" });
    await refreshWorkbook(servicesOf(workbook, NEW));
    expect(workbook.charts.map(({ title }) => title)).toEqual([
      "A copy",
      "Suzuki: 50,000 in 2026, +15.5 % on 2025",
    ]);
  });

  it("keeps a title that the user wrote", async () => {
    const workbook = await workbookWithChart();
    for (const chart of workbook.charts) chart.title = "My title";
    await refreshWorkbook(servicesOf(workbook, NEW));
    expect(workbook.charts[0]?.title).toBe("My title");
  });

  it("finds a renamed table by its id after the first refresh", async () => {
    const workbook = new InMemoryWorkbook();
    await insertTable(insertServicesOf(workbook), request);
    await refreshWorkbook(servicesOf(workbook, null));
    for (const table of workbook.tables) table.name = "Renamed";
    const report = await refreshWorkbook(servicesOf(workbook, NEW));
    expect(report).toMatchObject({ ok: true, value: { tables: [{ table: "Renamed" }], dropped: [] } });
  });

  it("leaves settings alone that it cannot read, and lists them", async () => {
    const workbook = await workbookWithChart();
    workbook.settings.set("revimport.block.x", "{broken");
    const report = await refreshWorkbook(servicesOf(workbook, NEW));
    expect(report).toMatchObject({ ok: true, value: { unreadable: ["revimport.block.x"] } });
    expect(workbook.settings.get("revimport.block.x")).toBe("{broken");
  });
});
