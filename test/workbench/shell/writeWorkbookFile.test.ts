import { parseWorkbookFile } from "../../../src/workbench/shell/file/parseWorkbookFile";
import { writeWorkbookFile } from "../../../src/workbench/shell/file/writeWorkbookFile";
import { TestWorkbook } from "../support/testWorkbook";

function open(raw: unknown): TestWorkbook {
  const file = parseWorkbookFile(raw, "https://localhost/book.json");
  if (!file.ok) throw new Error("The file is malformed.");
  const workbook = new TestWorkbook();
  writeWorkbookFile(workbook.engine, file.value);
  return workbook;
}

describe("writeWorkbookFile", () => {
  const { engine } = open({
    sheets: [
      {
        name: "One",
        columnWidths: [200],
        cells: [
          ["A1", "=SUM(1)"],
          ["A2", "007"],
          ["A3", { formula: "=1/4" }],
          ["A4", "true"],
          ["A5", "Maker"],
        ],
        looks: [
          { range: "A1", bold: true },
          { range: "A3", numberFormat: "0.0%" },
        ],
      },
      { name: "Two", cells: [["B2", true]] },
    ],
  });
  const [one, two] = engine.sheets.list();
  const at = (row: number, column: number, sheetId = one?.id ?? "") =>
    engine.cells.read({ sheetId, row, column });

  it("makes the sheets and shows the first", () => {
    expect(engine.sheets.list().map(({ name }) => name)).toEqual(["One", "Two"]);
    expect(engine.sheets.active().name).toBe("One");
  });

  it("keeps text as text, also where it looks like a formula or a number", () => {
    expect(at(0, 0).value).toBe("=SUM(1)");
    expect(at(1, 0).value).toBe("007");
    expect(at(3, 0).value).toBe("true");
    expect(at(4, 0).formula).toBe("Maker");
  });

  it("calculates formulas and shows them in their number format", () => {
    expect(at(2, 0)).toMatchObject({ value: 0.25, text: "25.0%", formula: "=1/4" });
    expect(at(1, 1, two?.id).value).toBe(true);
  });

  it("sets looks and widths", () => {
    const area = { sheetId: one?.id ?? "", top: 0, left: 0, bottom: 0, right: 0 };
    expect(engine.cells.format(area).bold).toBe(true);
    expect(engine.cells.columnWidth(area)).toBe(200);
  });
});
