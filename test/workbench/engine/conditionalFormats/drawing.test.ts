import { newIconSet, newRule } from "../../../../src/workbench/engine/conditionalFormats/conditionalDefaults";
import { ICON_PICTURES } from "../../../../src/workbench/engine/conditionalFormats/icons/iconPictures";
import { NO_LOOK } from "../../../../src/workbench/engine/conditionalFormats/conditionalLook";
import type { ConditionalFormatContent } from "../../../../src/workbench/engine/conditionalFormats/conditionalFormatStore";
import { ICON_SETS } from "../../../../src/workbench/engine/conditionalFormats/conditionalRule";
import type {
  ConditionalRule,
  IconSetName,
  PresetCriterion,
} from "../../../../src/workbench/engine/conditionalFormats/conditionalRule";
import { toGridPosition } from "../../../../src/workbench/engine/grid/grid";
import { WorkbenchEngine } from "../../../../src/workbench/engine/workbenchEngine";
import type { CellInput } from "../../../../src/workbench/engine/cells/cellStore";
import { TestWorkbook } from "../../support/testWorkbook";

const YELLOW = { ...NO_LOOK, fillColor: "#FFFF00" };

class FormattedWorkbook extends TestWorkbook {
  constructor(values: readonly CellInput[]) {
    super();
    this.write(
      `A1:A${values.length}`,
      values.map((value) => [value]),
    );
  }

  add(
    address: string,
    content: Partial<ConditionalFormatContent> & { readonly rule: ConditionalRule },
  ): void {
    const plain = { formulas: [], stopIfTrue: false, look: YELLOW };
    this.engine.conditionalFormats.add([this.area(address)], { ...plain, ...content });
  }

  get getters() {
    if (!(this.engine instanceof WorkbenchEngine)) throw new Error("Not the grid's engine");
    return this.engine.model.getters;
  }

  style(address: string) {
    return this.getters.getCellComputedStyle(toGridPosition(this.at(address)));
  }

  /** The rows, from 1, of the yellow cells in column A. */
  yellow(): number[] {
    const rows = Array.from({ length: 12 }, (_, index) => index + 1);
    return rows.filter((row) => this.style(`A${row}`).fillColor === "#FFFF00");
  }
}

describe("cells that meet a conditional format", () => {
  afterEach(() => jest.useRealTimers());

  it.each<[string, ConditionalRule, string[], number[]]>([
    ["above a number", { kind: "CellValue", operator: "GreaterThan" }, ["=5"], [3, 5]],
    // A blank is 0, and text is more than any number.
    ["below a number", { kind: "CellValue", operator: "LessThan" }, ["5"], [1, 2, 4]],
    ["between, whichever is first", { kind: "CellValue", operator: "Between" }, ["=7", "=2"], [2, 3]],
    ["equal to text", { kind: "CellValue", operator: "EqualTo" }, ['="TEA"'], [5]],
    ["equal to a cell beside", { kind: "CellValue", operator: "EqualTo" }, ["=B1"], [2, 4]],
    ["by a formula", { kind: "Custom" }, ['=AND($A1<>"",ISNUMBER(A1),B1=3)'], [2]],
    ["with a text", { kind: "ContainsText", operator: "Contains", text: "E" }, [], [5]],
    ["without a text", { kind: "ContainsText", operator: "NotContains", text: "e" }, [], [1, 2, 3, 4]],
    ["the top two", { kind: "TopBottom", type: "TopItems", rank: 2 }, [], [2, 3]],
    ["the bottom third", { kind: "TopBottom", type: "BottomPercent", rank: 34 }, [], [1]],
    ["blank", { kind: "PresetCriteria", criterion: "Blanks" }, [], [4]],
    ["errors", { kind: "PresetCriteria", criterion: "Errors" }, [], [6]],
    ["above average", { kind: "PresetCriteria", criterion: "AboveAverage" }, [], [3]],
    ["at or below average", { kind: "PresetCriteria", criterion: "EqualOrBelowAverage" }, [], [1, 2]],
    ["nothing without a formula", { kind: "Custom" }, [""], []],
  ])("are those %s", (_, rule, ...[formulas, rows]) => {
    const book = new FormattedWorkbook([1, 3, 7, "", "tea", "=NA()"]);
    book.write("B2", [[3]]);
    book.add("A1:A6", { rule, formulas });
    expect(book.yellow()).toEqual(rows);
  });

  it.each<[PresetCriterion, number[]]>([
    ["Today", [4]],
    ["Yesterday", [3]],
    ["Tomorrow", [5]],
    ["LastSevenDays", [2, 3, 4]],
  ])("are those with a date of %s, to the last minute of the day", (criterion, rows) => {
    jest.useFakeTimers({ now: new Date(2026, 1, 28, 23, 59) });
    const book = new FormattedWorkbook(["=TODAY()-7", "=TODAY()-6", "=TODAY()-1", "=NOW()", "=TODAY()+1"]);
    book.add("A1:A5", { rule: { kind: "PresetCriteria", criterion } });
    expect(book.yellow()).toEqual(rows);
  });

  it.each<[PresetCriterion, number[]]>([
    ["UniqueValues", [3]],
    ["DuplicateValues", [1, 2, 4, 5]],
  ])("are the %s, whatever their capitals", (criterion, rows) => {
    const book = new FormattedWorkbook(["tea", "Tea", "milk", 5, 5, ""]);
    book.add("A1:A6", { rule: { kind: "PresetCriteria", criterion } });
    expect(book.yellow()).toEqual(rows);
  });

  it("change with their values", () => {
    const book = new FormattedWorkbook([1, 9]);
    book.add("A1:A2", { rule: { kind: "CellValue", operator: "GreaterThan" }, formulas: ["=5"] });
    expect(book.yellow()).toEqual([2]);
    book.write("A1", [[6]]);
    expect(book.yellow()).toEqual([1, 2]);
  });
});

describe("several formats on one cell", () => {
  it("add up, and the first one wins where they differ", () => {
    const book = new FormattedWorkbook([1]);
    const rule = { kind: "PresetCriteria", criterion: "NonBlanks" } as const;
    book.add("A1", { rule, look: { ...NO_LOOK, fillColor: "#FF0000", bold: true } });
    book.add("A1", { rule });
    expect(book.style("A1")).toMatchObject({ fillColor: "#FFFF00", bold: true });
  });

  it("end with the one that stops", () => {
    const book = new FormattedWorkbook([1, ""]);
    const look = { ...NO_LOOK, bold: true };
    book.add("A1:A2", { rule: { kind: "PresetCriteria", criterion: "NonErrors" }, look });
    book.add("A1:A2", { rule: { kind: "PresetCriteria", criterion: "NonBlanks" }, stopIfTrue: true });
    expect(book.style("A1").bold).toBeUndefined();
    expect(book.style("A2").bold).toBe(true);
  });
});

describe("formats of every number", () => {
  it("mix the colours of a scale", () => {
    const book = new FormattedWorkbook([0, 5, 10, "text"]);
    const points = [
      { type: "LowestValue", color: "#000000" },
      { type: "HighestValue", color: "#FF6400" },
    ] as const;
    book.add("A1:A4", { rule: { kind: "ColorScale", points }, formulas: ["", ""] });
    const fills = ["A1", "A2", "A3", "A4"].map((address) => book.style(address).fillColor);
    expect(fills).toEqual(["#000000", "#803200", "#FF6400", undefined]);
  });

  it("draw bars of lengths between the bounds", () => {
    const book = new FormattedWorkbook([0, 25, 200]);
    const { rule } = newRule("DataBar");
    if (rule.kind !== "DataBar") throw new Error("no bar");
    book.add("A1:A3", { rule: { ...rule, bounds: ["Number", "Number"] }, formulas: ["0", "=100"] });
    const lengths = ["A1", "A2", "A3"].map(
      (address) => book.getters.getConditionalDataBar(toGridPosition(book.at(address)))?.percentage,
    );
    expect(lengths).toEqual([0, 25, 100]);
  });

  it("show icons by their limits", () => {
    const book = new FormattedWorkbook([0, 33, 50, 67, 100]);
    book.add("A1:A5", newIconSet("ThreeTrafficLights1"));
    const icons = ["A1", "A2", "A3", "A4", "A5"].map((address) =>
      book.getters.getConditionalIcon(toGridPosition(book.at(address))),
    );
    expect(icons).toEqual([0, 1, 1, 2, 2].map((index) => `ThreeTrafficLights1/${index}`));
  });

  it.each(Object.keys(ICON_SETS) as IconSetName[])("have a picture for every icon of %s", (set) => {
    expect(ICON_PICTURES[set]).toHaveLength(ICON_SETS[set]);
    const pictures = ICON_PICTURES[set].map((shape) => JSON.stringify(shape));
    expect(new Set(pictures).size).toBe(ICON_SETS[set]);
  });
});

describe("formats of a sheet", () => {
  it("are copied with it, and are listed in the order of priority", () => {
    const book = new FormattedWorkbook([1]);
    book.add("A1", newRule("DataBar"));
    book.add("B:B", newIconSet("FiveRating"));
    const { sheetId } = book.area("A1");
    const kinds = book.engine.conditionalFormats.list(sheetId).map(({ rule, areas }) => [rule.kind, areas]);
    expect(kinds).toEqual([
      ["IconSet", [book.area("B:B")]],
      ["DataBar", [book.area("A1")]],
    ]);
  });
});
