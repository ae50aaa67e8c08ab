// First: the grid must not see the parser of XML that the other one brings, which reads no HTML.
import { TestWorkbook } from "../../support/testWorkbook";
import { cellsOf, read } from "../../support/packedWorkbook";

const row = (cells: readonly string[]) =>
  cells.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join("");

describe("a file that is opened", () => {
  it.each(["007", "'quoted", "=1+1", "TRUE", "1/2/2020", "5%"])(
    "keeps the text %s, with the text format and without",
    (text) => {
      const cell = (address: string, format: number) =>
        `<c r="${address}" s="${format}" t="inlineStr"><is><t>${text}</t></is></c>`;
      const book = new TestWorkbook();
      book.engine.restore(read(row([cell("A1", 2) + cell("B1", 0)])));
      const { cells } = book.engine.snapshot().sheets[0] ?? {};
      expect(cells?.map(({ value, formula }) => ({ value, formula }))).toEqual([
        { value: text, formula: null },
        { value: text, formula: null },
      ]);
    },
  );

  it("keeps numbers and formulas that have the text format", () => {
    const sheetData = row(['<c r="A1" s="2"><v>5</v></c>', '<c r="A2" s="2"><f>A1*2</f><v>10</v></c>']);
    expect(cellsOf(sheetData)[0]?.value).toBe(5);
    const book = new TestWorkbook();
    book.engine.restore(read(sheetData));
    expect(book.engine.snapshot().sheets[0]?.cells).toMatchObject([
      { value: 5, numberFormat: "@" },
      { value: 10, formula: "=A1*2", numberFormat: "@" },
    ]);
  });
});
