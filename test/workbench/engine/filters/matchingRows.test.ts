import type { FilterCriteria } from "../../../../src/workbench/engine/filters/filterCriteria";
import { matchingRows } from "../../../../src/workbench/engine/filters/matchingRows";
import { toSerial } from "../../../../src/workbench/engine/filters/serialDate";

/** Wednesday, 15 May 2024. */
const TODAY = toSerial(2024, 4, 15);

function shown(values: readonly (string | number | boolean)[], criteria: FilterCriteria): unknown[] {
  const cells = values.map((value) => ({ value, text: String(value), fillColor: "", fontColor: "" }));
  const toNumber = (text: string): number | null => (text.trim() === "" ? null : asNumber(text));
  const matches = matchingRows(cells, criteria, { today: TODAY, toNumber });
  return values.filter((_, index) => matches[index]);
}

function asNumber(text: string): number | null {
  return Number.isFinite(Number(text)) ? Number(text) : null;
}

describe("matchingRows", () => {
  it.each<[string, string, unknown[]]>([
    ["=tea", "text, whatever its case", ["Tea", "TEA"]],
    ["tea", "text alone", ["Tea", "TEA"]],
    ["=*tea*", "text that contains it", ["Tea", "TEA", "green tea"]],
    ["=t?a", "any character", ["Tea", "TEA"]],
    ["=what~?", "a question mark", ["what?"]],
    ["<>*tea*", "what does not contain it", ["what?", 5, 7.5, ""]],
    [">5", "larger numbers", [7.5]],
    [">=5", "numbers from it on", [5, 7.5]],
    ["<>5", "all but a number", ["Tea", "TEA", "green tea", "what?", 7.5, ""]],
    ["=", "empty cells", [""]],
    ["<>", "cells with something", ["Tea", "TEA", "green tea", "what?", 5, 7.5]],
    [">m", "text after it", ["Tea", "TEA", "what?"]],
  ])("custom %s shows %s", (criterion1, _, expected) => {
    const values = ["Tea", "TEA", "green tea", "what?", 5, 7.5, ""];
    expect(shown(values, { filterOn: "Custom", criterion1 })).toEqual(expected);
  });

  it("joins two conditions with and, or with or", () => {
    const both = { filterOn: "Custom", criterion1: ">2", criterion2: "<5" } as const;
    expect(shown([1, 3, 4, 6], { ...both, operator: "And" })).toEqual([3, 4]);
    expect(
      shown([1, 3, 6], { filterOn: "Custom", criterion1: "<2", criterion2: ">5", operator: "Or" }),
    ).toEqual([1, 6]);
  });

  it("shows values by their text", () => {
    expect(shown(["a", "B", 1, ""], { filterOn: "Values", values: ["b", "1", ""] })).toEqual(["B", 1, ""]);
  });

  it("shows dates of a day, a month or a year", () => {
    const dates = [
      toSerial(2024, 0, 5),
      toSerial(2024, 0, 6) + 0.5,
      toSerial(2024, 1, 5),
      toSerial(2023, 0, 5),
    ];
    const by = (date: string, specificity: "Day" | "Month" | "Year") =>
      shown(dates, { filterOn: "Values", values: [{ date, specificity }] });
    expect(by("2024-01-06", "Day")).toEqual([dates[1]]);
    expect(by("2024-01-20", "Month")).toEqual([dates[0], dates[1]]);
    expect(by("2024-06-01", "Year")).toEqual(dates.slice(0, 3));
  });

  it.each<[FilterCriteria["filterOn"], string, number[]]>([
    ["TopItems", "2", [9, 7, 7]],
    ["BottomItems", "1", [1]],
    ["TopPercent", "40", [9, 7, 7]],
    ["BottomPercent", "10", [1]],
  ])("%s %s shows the extremes and what equals them", (filterOn, criterion1, expected) => {
    expect(shown([3, 9, 7, "text", 1, 7], { filterOn, criterion1 } as FilterCriteria)).toEqual(
      expect.arrayContaining(expected),
    );
    expect(shown([3, 9, 7, "text", 1, 7], { filterOn, criterion1 } as FilterCriteria)).toHaveLength(
      expected.length,
    );
  });

  it("knows what is above and below the average", () => {
    expect(shown([1, 2, 3, "x"], { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" })).toEqual([3]);
    expect(shown([1, 2, 3, ""], { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" })).toEqual([1]);
  });

  it.each([
    ["Today", [TODAY]],
    ["Yesterday", [TODAY - 1]],
    ["Tomorrow", [TODAY + 1]],
    ["ThisWeek", [TODAY - 3, TODAY + 3]],
    ["LastWeek", [TODAY - 4, TODAY - 10]],
    ["NextMonth", [toSerial(2024, 5, 1), toSerial(2024, 5, 30)]],
    ["LastQuarter", [toSerial(2024, 0, 1), toSerial(2024, 2, 31)]],
    ["ThisYear", [toSerial(2024, 0, 1), toSerial(2024, 11, 31)]],
    ["YearToDate", [toSerial(2024, 0, 1), TODAY]],
    ["AllDatesInPeriodFebruray", [toSerial(2020, 1, 1), toSerial(2020, 1, 29)]],
    ["AllDatesInPeriodQuarter4", [toSerial(2020, 9, 1), toSerial(2021, 11, 31)]],
  ] as const)("%s shows the dates of its period, first and last", (dynamicCriteria, inside) => {
    const criteria = { filterOn: "Dynamic", dynamicCriteria } as const;
    expect(shown([...inside, toSerial(1999, 7, 15), "x"], criteria)).toEqual(inside);
    const outside = [Math.min(...inside) - 1, Math.max(...inside) + 1];
    expect(shown(outside, criteria)).toEqual([]);
  });
});
