import { numberFormatCategory } from "../../../../src/workbench/model/range/numberFormatCategory";

describe("numberFormatCategory", () => {
  it.each([
    ["General", "General"],
    ["@", "Text"],
    ["0.00", "Number"],
    ["#,##0", "Number"],
    ["$#,##0.00", "Currency"],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "Accounting"],
    ["m/d/yyyy", "Date"],
    ["d-mmm-yy", "Date"],
    ["h:mm:ss AM/PM", "Time"],
    ["0.0%", "Percentage"],
    ["# ?/?", "Fraction"],
    ["0.00E+00", "Scientific"],
    ["00000-0000", "Special"],
    ['0 "pieces"', "Custom"],
  ])("puts %s under %s", (code, category) => {
    expect(numberFormatCategory(code)).toBe(category);
  });
});
