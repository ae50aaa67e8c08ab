import { revimportSeries, revimportTop } from "../../src/functions/functions";
import { ExcelError } from "../support/customFunctionsRuntime";
import { cell, expectError, startFunctions } from "./functionsForTests";

beforeEach(() => startFunctions());

describe("REVIMPORT.SERIES", () => {
  it("gives period and value under headings", () => {
    expect(revimportSeries("Suzuki", 2020)).toEqual([
      ["Period", "Units"],
      [2024, 5819],
      [2025, 43266],
    ]);
  });

  it("gives numbers alone where headings are not wanted", () => {
    expect(revimportSeries(cell("Suzuki"), cell(null), cell(2010), cell("units"), cell(false))).toEqual([
      [2009, 5399],
    ]);
  });

  it("takes a measure, periods of any kind, and an edition", () => {
    expect(revimportSeries("Honda", "FY2023H1", "FY2024H1", "units", 0)).toEqual([
      ["FY2023H1", 81],
      ["FY2024H1", 25447],
    ]);
    expect(revimportSeries("Nissan", 2024, 2024, "implied_high", 0)).toEqual([[2024, 14428]]);
    expect(revimportSeries("ALL", 2022, null, null, 0, "2024-12-31")).toEqual([[2022, 67533]]);
  });

  it("has its headings in Japanese for Japanese Office", () => {
    startFunctions("ja");
    expect(revimportSeries("スズキ", 2025)[0]).toEqual(["期間", "台数"]);
  });

  it.each<[string, unknown[], string]>([
    ["no maker", [""], "The maker is empty. Give one"],
    [
      "several makers",
      [[["Suzuki", "Honda"]]],
      'The argument "maker" has 1 row and 2 columns. Give one cell',
    ],
    ["an end that is no period", ["Suzuki", "soon"], '"soon" is no period.'],
    ["an error as an end", ["Suzuki", null, new ExcelError("#REF!")], 'The argument "to" is the error #REF!'],
    ["ends of two kinds", ["Suzuki", 2015, "2020-11"], "2015 and Nov 2020 are different kinds of period."],
    ["an end before the start", ["Suzuki", 2025, 2015], "2025 is later than 2015."],
    [
      "a heading that is neither",
      ["Suzuki", 2015, 2025, "units", "maybe"],
      '"maybe" is neither TRUE nor FALSE.',
    ],
    ["a measure that is none", ["Suzuki", 2015, 2025, "tons"], 'No measure is called "tons".'],
    ["an edition that is none", ["Suzuki", 2015, 2025, null, null, "first"], 'No edition is called "first".'],
  ])("refuses %s", (_, args, words) => {
    const error = expectError(() => revimportSeries(...(args as [unknown])));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(words);
  });

  it("is #N/A where no period has a figure", () => {
    expect(expectError(() => revimportSeries("Suzuki", 2017, 2019))).toEqual({
      code: "#N/A",
      message:
        'No figure is held for Suzuki between those periods. =REVIMPORT.PERIODS("Suzuki") lists what is held.',
    });
  });
});

describe("REVIMPORT.TOP", () => {
  it("gives rank, maker and value", () => {
    expect(revimportTop(2025, 3)).toEqual([
      [1, "Suzuki", 43266],
      [2, "Honda", 37022],
      [3, "Nissan", 9595],
    ]);
  });

  it("gives all where there are fewer than ten", () => {
    expect(revimportTop(cell(2025))).toHaveLength(4);
  });

  it("names makers in Japanese for Japanese Office", () => {
    startFunctions("ja");
    expect(revimportTop(2025, 1)).toEqual([[1, "スズキ", 43266]]);
  });

  it.each<[unknown[], string, string]>([
    [[null], "#VALUE!", "The period is empty."],
    [[2025, 0], "#VALUE!", '"0" is no number of makers.'],
    [[2025, "two"], "#VALUE!", '"two" is no number of makers.'],
    [[2025, 2.5], "#VALUE!", '"2.5" is no number of makers.'],
    [[[[2024, 2025]]], "#VALUE!", 'The argument "period" has 1 row and 2 columns.'],
    [[2025, 3, "imports"], "#N/A", "All imports are counted for all makers together only"],
    [[2019], "#N/A", "No maker has a figure for that."],
  ])("with %j is %s", (args, code, words) => {
    const error = expectError(() => revimportTop(...(args as [unknown])));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});
