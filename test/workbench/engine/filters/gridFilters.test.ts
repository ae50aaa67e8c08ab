import type { UpdateFilterCommand } from "@odoo/o-spreadsheet";
import { TestWorkbook } from "../../support/testWorkbook";
import type { WorkbenchEngine } from "../../../../src/workbench/engine/workbenchEngine";

/** As the grid's own menu asks, through its own command. */
class MenuBook extends TestWorkbook {
  readonly model = (this.engine as WorkbenchEngine).model;

  constructor() {
    super();
    this.write("A1:B5", [
      ["Item", "Price"],
      ["tea", 3],
      ["Milk", 1],
      ["tea", 5],
      ["bread", ""],
    ]);
    this.engine.filters.add(this.area("A1:B5"));
  }

  choose(cell: string, value: UpdateFilterCommand["value"]): boolean {
    const { sheetId, row, column } = this.at(cell);
    return this.model.dispatch("UPDATE_FILTER", { sheetId, row, col: column, value }).isSuccessful;
  }

  get criteria() {
    const owner = this.engine.filters.ofSheet(this.area("A1").sheetId);
    return owner && this.engine.filters.criteria(owner);
  }

  get hidden(): readonly number[] {
    const { sheetId } = this.area("A1");
    return this.engine.headers.hiddenIn({ sheetId, dimension: "rows", first: 0, last: 9 });
  }
}

describe("the filter menu of the grid", () => {
  it("makes a filter by values, which scripts see and undo takes back", () => {
    const book = new MenuBook();
    book.choose("A1", { filterType: "values", hiddenValues: ["milk", "Bread"] });
    expect(book.criteria).toEqual([{ filterOn: "Values", values: ["tea"] }, null]);
    expect(book.hidden).toEqual([2, 4]);
    book.engine.undo();
    expect([book.criteria, book.hidden]).toEqual([[null, null], []]);
    book.engine.redo();
    expect(book.hidden).toEqual([2, 4]);
    book.choose("A1", { filterType: "values", hiddenValues: [] });
    expect([book.criteria, book.hidden]).toEqual([[null, null], []]);
  });

  it("shows what a script filters by", () => {
    const book = new MenuBook();
    const { sheetId } = book.area("A1");
    const owner = book.engine.filters.ofSheet(sheetId);
    if (owner) book.engine.filters.apply(owner, 0, { filterOn: "Values", values: ["TEA"] });
    const position = { sheetId, col: 0, row: 0 };
    expect(book.model.getters.isFilterActive(position)).toBe(true);
    expect(book.model.getters.getFilterValue(position)).toEqual({
      filterType: "values",
      hiddenValues: ["Milk", "bread"],
    });
    expect(book.model.getters.isRowFiltered(sheetId, 2)).toBe(true);
    expect(book.model.getters.isRowHiddenByUser(sheetId, 2)).toBe(false);
  });

  it.each<[string, string[], object]>([
    ["containsText", ["e*"], { criterion1: "=*e~**" }],
    ["notContainsText", ["ea"], { criterion1: "<>*ea*" }],
    ["beginsWithText", ["b"], { criterion1: "=b*" }],
    ["isEmpty", [], { criterion1: "=" }],
    ["isGreaterOrEqualTo", ["3"], { criterion1: ">=3" }],
    ["isNotBetween", ["2", "4"], { criterion1: "<2", criterion2: ">4", operator: "Or" }],
  ])("turns %s %j into a condition of Excel's", (type, values, expected) => {
    const book = new MenuBook();
    const value = { filterType: "criterion", type, values } as UpdateFilterCommand["value"];
    expect(book.choose("B1", value)).toBe(true);
    expect(book.criteria).toEqual([null, { filterOn: "Custom", ...expected }]);
  });

  it("refuses what Excel's conditions cannot say", () => {
    const book = new MenuBook();
    const value = {
      filterType: "criterion",
      type: "isEqual",
      values: ["=1+1"],
    } as UpdateFilterCommand["value"];
    expect(book.choose("B1", value)).toBe(false);
    expect(book.criteria).toEqual([null, null]);
  });
});
