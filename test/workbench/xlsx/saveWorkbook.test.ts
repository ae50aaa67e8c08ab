import { changeIteration } from "../../../src/workbench/engine/book/bookIteration";
import { STANDARD_WIDTH } from "../../../src/workbench/engine/looks/standardSizes";
import { keepSheetProperties } from "../../../src/workbench/engine/sheets/sheetProperties";
import { TestWorkbook } from "../support/testWorkbook";
import { ooxmlFaults } from "../../support/ooxmlFaults";
import { partsOf, saved, throughFile } from "../support/savedWorkbook";

function bookWithFilter(): TestWorkbook {
  const book = new TestWorkbook();
  book.write("A1:A3", [["Head"], [1], [2]]);
  book.engine.filters.add(book.area("A1:A3"));
  const name = { name: "Total", sheetId: null, formula: "=Sheet1!$A$3", comment: "", visible: true };
  book.engine.names.add(name);
  return book;
}

const workbookPart = (book: TestWorkbook) => partsOf(saved(book.engine.snapshot()))["xl/workbook.xml"];

describe("saveWorkbook", () => {
  it("writes the names and the filter of a sheet into one list", () => {
    const bytes = saved(bookWithFilter().engine.snapshot());
    const lists = partsOf(bytes)["xl/workbook.xml"]?.match(/<definedNames>/g);
    expect(lists).toHaveLength(1);
    expect(ooxmlFaults([bytes])).toEqual([[]]);
  });

  it("hides sheets well whose names have quotes and brackets", () => {
    const book = new TestWorkbook();
    const { id } = book.engine.sheets.add('a "b" <c> & d>');
    book.engine.sheets.setVisibility(id, "VeryHidden");
    expect(workbookPart(book)).toMatch(/<sheet name="[^"]*" sheetId="2" state="veryHidden"/);
  });

  it("lets Excel calculate where the grid could not", () => {
    const book = new TestWorkbook();
    book.write("A1", [["=NEWERTHANTHEGRID(1)"]]);
    expect(workbookPart(book)).toContain('fullCalcOnLoad="1"');
    book.write("A1", [["=1+1"]]);
    expect(workbookPart(book)).not.toContain("fullCalcOnLoad");
  });

  it("writes formulas that calculate with arrays as arrays, and the others as none", () => {
    const book = new TestWorkbook();
    book.write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    book.write("D1:D3", [["=SUM(A1:A2*B1:B2)"], ["=@A1:A2*2"], ["=SUM(A1:A2)"]]);
    const sheet = partsOf(saved(book.engine.snapshot()))["xl/worksheets/sheet1.xml"] ?? "";
    const formulas = [...sheet.matchAll(/<f( [^>]*)?>([^<]*)<\/f>/g)].map(
      ([, more = "", text]) => more + text,
    );
    expect(formulas).toEqual([' t="array" ref="D1"SUM(A1:A2*B1:B2)', "A1:A2*2", "SUM(A1:A2)"]);
    expect(throughFile(book.engine.snapshot()).sheets[0]?.cells.map(({ formula }) => formula)).toEqual(
      book.engine.snapshot().sheets[0]?.cells.map(({ formula }) => formula),
    );
  });

  it("keeps how a workbook calculates, its sheets' properties and their standard widths", () => {
    const book = new TestWorkbook();
    const { engine } = book;
    const { sheetId } = book.at("A1");
    engine.calculation.setMode("Manual");
    changeIteration(engine.state, { maxIteration: 7 });
    keepSheetProperties(engine.state, sheetId, [
      { key: "Client <&>", value: "Größe 🙂" },
      { key: "empty", value: "" },
    ]);
    engine.state.set(sheetId, STANDARD_WIDTH, 120);
    engine.cells.setColumnWidth(book.area("C1"), 96);
    engine.headers.setHidden({ sheetId, dimension: "columns", first: 9, last: 9 }, true);
    const before = engine.snapshot();
    const bytes = saved(before);
    const after = throughFile(before);
    expect(after).toMatchObject({ calculationMode: "Manual", book: { iteration: { maxIteration: 7 } } });
    expect(after.sheets[0]).toMatchObject({
      customProperties: before.sheets[0]?.customProperties,
      standardWidth: 120,
      columnWidths: [{ index: 2, pixels: 96 }],
    });
    expect(ooxmlFaults([bytes])).toEqual([[]]);
    const other = new TestWorkbook();
    other.engine.restore(after);
    expect(other.engine.snapshot()).toMatchObject({ calculationMode: "Manual", sheets: after.sheets });
  });

  it("keeps what other add-ins have in a file, beside the settings of the open one", () => {
    const book = new TestWorkbook();
    const other =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">' +
      '<we:reference id="OTHER" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/>' +
      '<we:properties><we:property name="a" value="1"/></we:properties><we:bindings/><we:snapshot/></we:webextension>';
    const snapshot = book.engine.snapshot();
    const settings = [["key", { a: [1] }]] as const;
    const given = { ...snapshot, book: { ...snapshot.book, settings, otherAddins: [other] } };
    expect(throughFile(given).book).toMatchObject({ settings, otherAddins: [other] });
    expect(ooxmlFaults([saved(given)])).toEqual([[]]);
    book.engine.restore(throughFile(given));
    expect(book.engine.snapshot().book.otherAddins).toEqual([other]);
  });
});
