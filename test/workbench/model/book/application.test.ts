import { createWorkbook } from "../../../../src/workbench/model/book/createWorkbook";
import { codeOf, ScriptedWorkbook, ScriptObject } from "../../support/script";

describe("the application's culture", () => {
  it.each([
    ["en-US", ["$", "M/d/yyyy", "dddd, MMMM d, yyyy"]],
    ["ja-JP", ["¥", "yyyy/MM/dd", "yyyy'年'M'月'd'日'"]],
  ])("is the page's: %s", (culture, formats) => {
    const { engine } = new ScriptedWorkbook();
    const workbook = new ScriptObject(createWorkbook(engine, { name: "Book1.xlsx", culture }));
    const info = workbook.to("Application/CultureInfo");
    expect(info.get("Name")).toBe(culture);
    const dates = info.to("DatetimeFormat");
    expect([
      info.to("NumberFormat").get("CurrencySymbol"),
      dates.get("ShortDatePattern"),
      dates.get("LongDatePattern"),
    ]).toEqual(formats);
    expect(workbook.to("Application").get("DecimalSeparator")).toBe(".");
  });
});

describe("iterative calculation", () => {
  it("keeps its limits, and is refused", () => {
    const iteration = new ScriptedWorkbook().workbook.to("Application/IterativeCalculation");
    expect([iteration.get("Enabled"), iteration.get("MaxIteration"), iteration.get("MaxChange")]).toEqual([
      false,
      100,
      0.001,
    ]);
    iteration.set("MaxIteration", 10);
    iteration.set("Enabled", false);
    expect(iteration.get("MaxIteration")).toBe(10);
    expect(codeOf(() => iteration.set("Enabled", true))).toBe("NotImplemented");
    expect(codeOf(() => iteration.set("MaxIteration", 0))).toBe("InvalidArgument");
    expect(codeOf(() => iteration.set("MaxChange", -1))).toBe("InvalidArgument");
  });
});

describe("a workbook as a file", () => {
  it("is dirty after a change, until it is saved", () => {
    const { engine } = new ScriptedWorkbook();
    let saves = 0;
    const options = { name: "Book1.xlsx", culture: "en-US", save: () => void (saves += 1) };
    const workbook = new ScriptObject(createWorkbook(engine, options));
    expect([workbook.get("IsDirty"), workbook.get("PreviouslySaved")]).toEqual([false, false]);
    engine.batch(() => {
      workbook.to("Settings").call("Add", "key", 1);
      expect(workbook.get("IsDirty")).toBe(true);
    });
    workbook.call("Save");
    expect([workbook.get("IsDirty"), workbook.get("PreviouslySaved"), saves]).toEqual([false, true, 1]);
    workbook.set("IsDirty", true);
    expect(workbook.get("IsDirty")).toBe(true);
  });

  it("refuses what the grid cannot do, and takes what it does anyway", () => {
    const { workbook } = new ScriptedWorkbook();
    workbook.set("UsePrecisionAsDisplayed", false);
    workbook.set("ChartDataPointTrack", true);
    expect(codeOf(() => workbook.set("UsePrecisionAsDisplayed", true))).toBe("NotImplemented");
    expect(codeOf(() => workbook.set("ChartDataPointTrack", false))).toBe("NotImplemented");
    expect(workbook.call("GetIsActiveCollabSession")).toBe(false);
  });
});
