import { firstSheet, main, partsWith, read, relationships } from "../../support/packedWorkbook";

const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="3"><c r="B3"><v>2</v></c></row>';

const sheetWith = (before: string, after = "") =>
  firstSheet(
    read("", {
      "xl/worksheets/sheet1.xml": `<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    }),
  );

const bookWith = (sheets: string, names = "") =>
  read("", { "xl/workbook.xml": `<workbook ${main}><sheets>${sheets}</sheets>${names}</workbook>` });

const tableXml = (name: string, ref: string, columns: readonly string[]) =>
  `<table ${main} displayName="${name}" ref="${ref}"><tableColumns>${columns
    .map((column) => `<tableColumn name="${column}"/>`)
    .join("")}</tableColumns></table>`;

function tablesOf(...tables: readonly string[]) {
  const targets = tables.map((_, index) => [`rId${index}`, "table", `../tables/t${index}.xml`] as const);
  const parts = tables.map((xml, index) => [`xl/tables/t${index}.xml`, xml]);
  const relations = { "xl/worksheets/_rels/sheet1.xml.rels": relationships(targets) };
  return firstSheet(read(rows, { ...partsWith(rows), ...relations, ...Object.fromEntries(parts) })).tables;
}

describe("a file that says what no workbook can be", () => {
  it("has its sheets under names that Excel takes, each once", () => {
    const names = ["Data", "data", "a/b", "", "'quoted'", "History", "x".repeat(40)];
    const sheets = names.map((name) => `<sheet name="${name}" r:id="rId1"/>`);
    expect(bookWith(sheets.join("")).sheets.map(({ name }) => name)).toEqual([
      "Data",
      "data (2)",
      "a_b",
      "Sheet",
      "quoted",
      "History (2)",
      "x".repeat(31),
    ]);
  });

  it("has no more text in a cell than a cell holds", () => {
    const long = `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(40_000)}</t></is></c></row>`;
    expect(firstSheet(read(long)).cells[0]?.value).toBe("x".repeat(32_767));
  });

  it("shows its first sheet when all are hidden", () => {
    const book = bookWith(
      '<sheet name="A" state="hidden" r:id="rId1"/><sheet name="B" state="veryHidden" r:id="rId1"/>',
    );
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
    expect(book.activeSheet).toBe("A");
  });

  it("has no names twice, none that cannot be typed, and none of other workbooks", () => {
    const names = ["a=1", "A=2", "1x=3", "b=[1]S!$A$1", "c=", "d=5"].map((name) => name.split("="));
    const list = names.map(([name, text]) => `<definedName name="${name}">${text}</definedName>`);
    const book = bookWith('<sheet name="A" r:id="rId1"/>', `<definedNames>${list.join("")}</definedNames>`);
    expect(book.names.map(({ name, formula }) => name + formula)).toEqual(["a=1", "d=5"]);
  });

  it("has merged cells that share no cell", () => {
    const merges = ["A1:C3", "B2:D4", "E1:F2"].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    expect(sheetWith("", `<mergeCells>${merges}</mergeCells>`).merges).toHaveLength(2);
  });

  it("has no rules for more cells than the grid can grow to, but for whole columns", () => {
    const rule = (ref: string) =>
      `<dataValidation type="whole" sqref="${ref}"><formula1>1</formula1></dataValidation>`;
    const list = ["A1:XFD1048575", "A2:A1048576", "B1:B500"].map(rule).join("");
    const { validations } = sheetWith("", `<dataValidations>${list}</dataValidations>`);
    expect(validations.map(({ areas }) => areas[0]?.bottom)).toEqual([1_048_575, 499]);
  });

  it("has a filter that ends with its cells", () => {
    expect(sheetWith("", '<autoFilter ref="A1:XFD1048576"/>').filter?.area).toMatchObject({
      bottom: 2,
      right: 1,
    });
  });

  it("leaves out sizes, panes and outlines that cannot be", () => {
    const sheet = sheetWith(
      '<sheetViews><sheetView><pane state="frozen" xSplit="2.5" ySplit="1048576"/></sheetView></sheetViews>' +
        '<cols><col min="-5" max="1" width="NaN"/><col min="2" max="2" width="1e9"/></cols>',
    );
    expect(sheet.view).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
    expect(sheet.columnWidths).toEqual([{ index: 1, pixels: 1785 }]);
  });

  it("has tables that share no cell and no name, with a name for each column", () => {
    const tables = tablesOf(
      tableXml("T", "A1:B3", ["x"]),
      tableXml("U", "B2:C4", ["x", "y"]),
      tableXml("t", "E1:E3", ["x"]),
      tableXml("A1", "G1:G3", ["x"]),
      tableXml("V", "I1:I1", ["x"]),
    );
    expect(tables.map(({ name, columns }) => [name, columns])).toEqual([
      ["T", ["x", "Column2"]],
      ["t_2", ["x"]],
      ["Table1", ["x"]],
    ]);
  });

  it("has no colours that are none", () => {
    expect(sheetWith('<sheetPr><tabColor rgb="red"/></sheetPr>').tabColor).toBe("");
    expect(sheetWith('<sheetPr><tabColor theme="4"/></sheetPr>').tabColor).toBe("");
    expect(sheetWith('<sheetPr><tabColor indexed="10"/></sheetPr>').tabColor).toBe("#FF0000");
  });
});
