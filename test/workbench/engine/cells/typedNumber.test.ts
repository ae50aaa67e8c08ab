import { typedNumber } from "../../../../src/workbench/engine/cells/typedNumber";

const today = new Date(2024, 6, 1);

describe("typedNumber", () => {
  it.each([
    ["$5", 5, "$#,##0_);[Red]($#,##0)"],
    ["-$1,234.50", -1234.5, "$#,##0.00_);[Red]($#,##0.00)"],
    ["($5)", -5, "$#,##0_);[Red]($#,##0)"],
    ["(5)", -5, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1e5", 100000, "0.00E+00"],
    ["3 1/2", 3.5, "# ?/?"],
    ["1 3/16", 1.1875, "# ??/??"],
    ["12:00", 0.5, "h:mm"],
    ["6:00:00", 0.25, "h:mm:ss"],
    ["1:30 PM", 0.5625, "h:mm AM/PM"],
    ["12:00:00 am", 0, "h:mm:ss AM/PM"],
    ["6 p", 0.75, "h:mm AM/PM"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["1/2/2020", 43832, "m/d/yyyy"],
    ["1-2-29", 47120, "m/d/yyyy"],
    ["1/2/30", 10960, "m/d/yyyy"],
    ["2020-01-02", 43832, "m/d/yyyy"],
    ["2020/1/2", 43832, "m/d/yyyy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["1/2", 45293, "d-mmm"],
    ["5-Jan", 45296, "d-mmm"],
    ["Jan 5", 45296, "d-mmm"],
    ["Jan-32", 11689, "mmm-yy"],
    ["1/2020", 43831, "mmm-yy"],
    ["January 2020", 43831, "mmm-yy"],
    ["5-Jan-20", 43835, "d-mmm-yy"],
    ["5 January 2020", 43835, "d-mmm-yy"],
    ["Jan 5, 2020", 43835, "d-mmm-yy"],
    ["5/1/2020 12:00", 43952.5, "m/d/yyyy h:mm"],
    ["5/1/2020 6:00 PM", 43952.75, "m/d/yyyy h:mm"],
  ])("takes %j for %d as %j", (text, value, code) => {
    expect(typedNumber(text, today)).toEqual({ value, code });
  });

  it.each([
    ["5"],
    ["-1.5"],
    ["50%"],
    ["1,23"],
    ["12a"],
    ["3p"],
    ["13/1/2020"],
    ["1/0"],
    ["2/30/2020"],
    ["12:60"],
    ["13:00 PM"],
    ["(5"],
    ["(-5)"],
    ["May"],
    ["Marching 5"],
    ["Product Name"],
    ["Qtr-1"],
    ["1/2/3/4"],
    ["4 1/0"],
    ["010-1234-5678"],
  ])("leaves %j alone", (text) => {
    expect(typedNumber(text, today)).toBeNull();
  });

  it.each([["1 000"], ["3 1 2002"]])("says that %j is text", (text) => {
    expect(typedNumber(text, today)).toBe("text");
  });
});
