import { statisticsOf, statisticsOfSelection } from "../../../src/workbench/shell/selectionStatistics";
import { TestWorkbook } from "../support/testWorkbook";

describe("statisticsOf", () => {
  it("counts everything, and adds numbers only", () => {
    expect(statisticsOf([1, 2, "3", true, "text"])).toEqual({ count: 5, sum: 3, average: 1.5 });
  });

  it("has no sum without a number", () => {
    expect(statisticsOf(["one", "two"])).toEqual({ count: 2, sum: null, average: null });
  });
});

describe("statisticsOfSelection", () => {
  it("reads whole columns as far as they are used", () => {
    const workbook = new TestWorkbook();
    workbook.enter("B2", "10");
    workbook.enter("B4", "20");
    workbook.engine.selection.select(workbook.area("B1:B1048576"));
    expect(statisticsOfSelection(workbook.engine)).toEqual({ count: 2, sum: 30, average: 15 });
  });

  it("says nothing of a single cell", () => {
    const workbook = new TestWorkbook();
    workbook.enter("B2", "10");
    workbook.engine.selection.select(workbook.area("B2"));
    expect(statisticsOfSelection(workbook.engine)).toBeNull();
  });
});
