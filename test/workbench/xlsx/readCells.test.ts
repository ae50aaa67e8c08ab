import { cellsOf, main, read } from "../support/packedWorkbook";

const valuesOf = (sheetData: string, workbookProperties = "") =>
  cellsOf(
    sheetData,
    workbookProperties === ""
      ? {}
      : {
          "xl/workbook.xml": `<workbook ${main}>${workbookProperties}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        },
  ).map(({ value }) => value);

describe("readCells", () => {
  it("counts rows and cells that leave out where they are", () => {
    const cells = cellsOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [3, 2, 3],
      [3, 3, 4],
      [4, 0, 5],
    ]);
  });

  it("reads dates that are written out", () => {
    const dates = ["2024-02-03", "2024-02-03T12:00:00Z", "no date"];
    const row = dates.map((date) => `<c t="d"><v>${date}</v></c>`).join("");
    expect(valuesOf(`<row>${row}</row>`)).toEqual([45325, 45325.5, "no date"]);
  });

  it("moves dates that are counted from 1904, and leaves other numbers", () => {
    const row = '<row><c s="1"><v>100</v></c><c s="0"><v>100</v></c></row>';
    expect(valuesOf(row, '<workbookPr date1904="1"/>')).toEqual([1562, 100]);
    expect(valuesOf(row, '<workbookPr date1904="0"/>')).toEqual([100, 100]);
  });

  it("reads characters that XML cannot hold", () => {
    const row =
      '<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c><c t="str"><v>_x0001_</v></c></row>';
    expect(valuesOf(row)).toEqual(["a\rb_x0041_", "\u0001"]);
  });

  it("keeps as text what should be a number and is none", () => {
    expect(valuesOf("<row><c><v>abc</v></c><c><v>1e400</v></c><c><v> 7 </v></c></row>")).toEqual([
      "abc",
      "1e400",
      7,
    ]);
  });

  it("moves whole rows and columns of formulas that cells share", () => {
    const cells = cellsOf(
      '<row r="1"><c r="B1"><f t="shared" si="0">SUM(A:A)+SUM($A:$A)+SUM(2:2)</f></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/></c></row>',
    );
    expect(cells[1]?.formula).toBe("=SUM(B:B)+SUM($A:$A)+SUM(3:3)");
  });

  it.each(["[1]Sheet1!A1*2", "SUM('[2]My data'!A1:A3)", "[1]!Rate"])(
    "keeps the value of %s, which is of another workbook",
    (formula) => {
      const [cell] = cellsOf(`<row><c><f>${formula}</f><v>7</v></c></row>`);
      expect(cell).toMatchObject({ formula: null, value: 7 });
    },
  );

  it("takes the brackets of tables for no other workbook", () => {
    const [cell] = cellsOf("<row><c><f>SUM(Sales[1])+Sales[[#This Row],[2]]</f><v>7</v></c></row>");
    expect(cell?.formula).toBe("=SUM(Sales[1])+Sales[@2]");
  });

  it("keeps a data table's values", () => {
    const [cell] = cellsOf('<row><c><f t="dataTable" ref="A1:A2" r1="B1"/><v>7</v></c></row>');
    expect(cell).toMatchObject({ formula: null, value: 7 });
  });

  it("reads links of cells of which the file says nothing else", () => {
    const sheet = `<worksheet ${main}><sheetData/><hyperlinks><hyperlink ref="B2" location="Data!A1"/></hyperlinks></worksheet>`;
    const { cells } = read("", { "xl/worksheets/sheet1.xml": sheet }).sheets[0] ?? {};
    expect(cells).toMatchObject([{ row: 1, column: 1, value: "", link: { documentReference: "Data!A1" } }]);
  });

  it("takes single cells of ranges in formulas that are no arrays, as Excel shows them", () => {
    const formulas = (xml: string) => cellsOf(`<row>${xml}</row>`).map(({ formula }) => formula);
    expect(formulas("<c><f>A1:A3*2</f></c><c><f>SUM(A1:A3)</f></c>")).toEqual(["=@A1:A3*2", "=SUM(A1:A3)"]);
    expect(formulas('<c cm="1"><f t="array" ref="A1">SUM(A1:A3*2)</f></c>')).toEqual(["=SUM(A1:A3*2)"]);
  });
});
