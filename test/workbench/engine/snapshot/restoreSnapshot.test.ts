import { newChart } from "../../../../src/workbench/engine/charts/info/newChart";
import type { WorkbookSnapshot } from "../../../../src/workbench/engine/snapshot/workbookSnapshot";
// First: the grid must not see the parser of XML that the other one brings, which reads no HTML.
import { TestWorkbook } from "../../support/testWorkbook";
import { read } from "../../support/packedWorkbook";
import { TABLE_LOOK } from "../../support/tableLook";

/** Something of every kind. */
function fullBook(): TestWorkbook {
  const book = new TestWorkbook();
  const { engine } = book;
  const { sheetId } = book.at("A1");
  book.write("A1:B3", [
    ["Name", "Count"],
    ["a", 1],
    ["b", 2],
  ]);
  engine.tables.create(book.area("A1:B3"), "Stock", TABLE_LOOK);
  book.write("D1:D2", [["=SUM(Stock[Count])"], ["=D1*2"]]);
  engine.names.add({ name: "Total", sheetId: null, formula: "=Sheet1!$D$1", comment: "", visible: true });
  const { id } = engine.sheets.add("Second");
  book.write("Second!A1:A3", [["Head"], [1], [2]]);
  engine.filters.apply(engine.filters.add(book.area("Second!A1:A3")), 0, {
    filterOn: "Custom",
    criterion1: ">1",
  });
  engine.sheets.setView(id, { frozenRows: 1 });
  engine.merges.add(book.area("Second!C2:D3"));
  engine.cells.setFormat(book.area("A1"), { bold: true, fillColor: "#FFCC00" });
  engine.cells.setColumnWidth(book.area("B1"), 150);
  engine.headers.group({ sheetId, dimension: "rows", first: 5, last: 8 });
  engine.charts.create(sheetId, {
    ...newChart("Chart 1", "ColumnClustered", []),
    left: 10,
    top: 20,
    width: 300,
    height: 200,
  });
  engine.state.set(null, "setting/key", { a: 1 });
  return book;
}

/** Two cells that no grid holds together. */
const tooLarge = read(
  '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
);

function comparable(snapshot: WorkbookSnapshot): unknown {
  return JSON.parse(JSON.stringify(snapshot));
}

describe("restoring a workbook", () => {
  it("leaves the open one as it was when the new one is too large for the grid", () => {
    const book = fullBook();
    const before = comparable(book.engine.snapshot());
    expect(() => book.engine.restore(tooLarge)).toThrow(/cannot hold A1048576/);
    expect(comparable(book.engine.snapshot())).toEqual(before);
  });

  it("takes no step of the user's back when it fails", () => {
    const book = new TestWorkbook();
    book.write("A1", [["typed"]]);
    expect(() => book.engine.restore({ ...book.engine.snapshot(), sheets: [] })).toThrow(/visible sheet/);
    expect(book.value("A1")).toBe("typed");
    book.engine.undo();
    expect(book.value("A1")).toBe("");
    book.engine.redo();
    expect(book.value("A1")).toBe("typed");
  });

  it("keeps the values of an array that the grid fills less of than Excel", () => {
    const book = new TestWorkbook();
    book.engine.restore(
      read(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A3">1+1</f><v>2</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
      ),
    );
    const { id } = book.engine.sheets.list()[0] ?? { id: "" };
    expect(book.engine.cells.values({ sheetId: id, top: 0, bottom: 2, left: 0, right: 0 })).toEqual([
      [2],
      [2],
      [2],
    ]);
  });

  it("opens sheets of which all rows are hidden, one in sight", () => {
    const hidden = Array.from({ length: 300 }, (_, index) => `<row r="${index + 1}" hidden="1"/>`).join("");
    const book = new TestWorkbook();
    book.engine.restore(read(hidden));
    expect(book.engine.snapshot().sheets[0]?.rows.hidden).toHaveLength(199);
  });
});
