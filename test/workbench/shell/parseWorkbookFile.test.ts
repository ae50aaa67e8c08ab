import { parseWorkbookFile } from "../../../src/workbench/shell/file/parseWorkbookFile";

const url = "https://localhost/book.json";
const parse = (raw: unknown) => parseWorkbookFile(raw, url);
const sheet = (part: Readonly<Record<string, unknown>>) => ({ sheets: [{ name: "One", ...part }] });

describe("parseWorkbookFile", () => {
  it("reads sheets, contents and looks", () => {
    const parsed = parse(
      sheet({
        columnWidths: [120],
        cells: [
          ["A1", "=text"],
          ["B2", { formula: "=1+1" }],
          ["C3", 5],
        ],
        looks: [{ range: "A1:B2", bold: true, verticalAlignment: "Top", numberFormat: "0.0%" }],
      }),
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        sheets: [
          {
            name: "One",
            columnWidths: [120],
            cells: [
              { row: 0, column: 0, content: "=text" },
              { row: 1, column: 1, content: { formula: "=1+1" } },
              { row: 2, column: 2, content: 5 },
            ],
            looks: [
              {
                area: { top: 0, left: 0, bottom: 1, right: 1 },
                format: { bold: true, verticalAlignment: "Top" },
                numberFormat: "0.0%",
              },
            ],
          },
        ],
      },
    });
  });

  it.each<[string, unknown, string]>([
    ["no object", null, "sheets"],
    ["no sheets", { sheets: [] }, "sheets"],
    ["a sheet that is none", { sheets: ["One"] }, "sheets[0]"],
    ["a sheet without name", { sheets: [{}] }, "sheets[0].name"],
    ["a name that Excel refuses", { sheets: [{ name: "a/b" }] }, "sheets[0].name"],
    ["two sheets of one name", { sheets: [{ name: "One" }, { name: "ONE" }] }, "sheets[1].name"],
    ["a width that is none", sheet({ columnWidths: [-1] }), "sheets[0].columnWidths[0]"],
    ["a cell that is no pair", sheet({ cells: ["A1"] }), "sheets[0].cells[0]"],
    ["a cell that is a range", sheet({ cells: [["A1:B2", 1]] }), "sheets[0].cells[0]"],
    ["an address with a sheet", sheet({ cells: [["Two!A1", 1]] }), "sheets[0].cells[0]"],
    ["a content that is none", sheet({ cells: [["A1", null]] }), "sheets[0].cells[0]"],
    ["a formula without equals sign", sheet({ cells: [["A1", { formula: "1" }]] }), "sheets[0].cells[0]"],
    ["looks of nowhere", sheet({ looks: [{ bold: true }] }), "sheets[0].looks[0].range"],
    ["looks of a whole sheet", sheet({ looks: [{ range: "A1:XFD1048576" }] }), "sheets[0].looks[0].range"],
    ["looks of the wrong kind", sheet({ looks: [{ range: "A1", bold: "yes" }] }), "sheets[0].looks[0].bold"],
    [
      "an alignment that is none",
      sheet({ looks: [{ range: "A1", verticalAlignment: "Upside" }] }),
      "sheets[0].looks[0].verticalAlignment",
    ],
    [
      "a number format that is none",
      sheet({ looks: [{ range: "A1", numberFormat: 1 }] }),
      "sheets[0].looks[0].numberFormat",
    ],
  ])("says where there is %s", (_name, raw, path) => {
    expect(parse(raw)).toEqual({ ok: false, problem: { code: "workbook_malformed", url, path } });
  });

  it("refuses more cells than a page can hold", () => {
    const cells = Array.from({ length: 100_001 }, () => ["A1", 1]);
    expect(parse(sheet({ cells }))).toEqual({
      ok: false,
      problem: { code: "workbook_malformed", url, path: "sheets" },
    });
  });
});
