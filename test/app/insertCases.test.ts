import { createFigureReader } from "../../src/app/createFigureReader";
import { insertChart } from "../../src/app/insertChart";
import { insertTable } from "../../src/app/insertTable";
import { formatCells, parseAddress } from "../../src/domain/grid/rangeAddress";
import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import { createPaneController } from "../../src/taskpane/paneController";
import { datasetForTests } from "../support/datasetForTests";
import { INSERT_CASES } from "../support/insertCases";
import { InMemoryWorkbook } from "./inMemoryWorkbook";
import { insertServicesOf } from "./insertServicesOf";

const indexed = createIndexedDataset(datasetForTests());
const figures = createFigureReader(indexed);

function placeOf(cell: string) {
  const at = parseAddress(`Sheet1!${cell}`);
  if (!at.ok) throw new Error(cell);
  return at.value;
}

describe("an insert, on the in-memory workbook", () => {
  it.each(INSERT_CASES)("$title", async (example) => {
    const workbook = new InMemoryWorkbook();
    const inserts = insertServicesOf(workbook, { figures });
    const controller = createPaneController({
      language: "en",
      indexed: () => indexed,
      figures: () => figures,
      insert: (kind, request) => (kind === "table" ? insertTable : insertChart)(inserts, request),
      lastQuery: null,
      keepQuery: () => undefined,
      refresh: () => Promise.reject(new Error("not asked for")),
    });
    for (const at of example.tablesAt ?? []) {
      workbook.selected = placeOf(at);
      await controller.insert("table", null);
    }
    for (const [cell, text] of Object.entries(example.cells ?? {})) {
      const { rowIndex, columnIndex } = placeOf(cell);
      workbook.set(rowIndex, columnIndex, text);
    }
    const { rowIndex, columnIndex } = placeOf(example.selected);
    workbook.selected = { rowIndex, columnIndex };
    await controller.insert(example.insert, null);
    const { outcome } = controller.state();
    if (example.isOverwriteConfirmed && outcome.kind === "question") {
      await controller.insert(example.insert, outcome.consent);
    }

    expect(controller.state().outcome).toMatchObject({ sentence: example.sentence });
    expect(workbook.tables.map(({ range }) => formatCells(range))).toEqual(example.tables);
    expect(workbook.charts).toHaveLength(example.chartCount);
    for (const [cell, value] of Object.entries(example.values ?? {})) {
      const at = placeOf(cell);
      expect(workbook.at(at.rowIndex, at.columnIndex)).toBe(value);
    }
  });
});
