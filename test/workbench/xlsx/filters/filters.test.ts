import "../../support/domParser";
import type { FilterCriteria } from "../../../../src/workbench/engine/filters/filterCriteria";
import { readFilter } from "../../../../src/workbench/xlsx/filters/readFilter";
import { withFilterColumns } from "../../../../src/workbench/xlsx/filters/writeFilter";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";

const plain = '<autoFilter ref="A1:B6"/>';

describe("filters in a file", () => {
  it.each<[FilterCriteria, string]>([
    [{ filterOn: "Values", values: ["", "a & b"] }, '<filters blank="1"><filter val="a &amp; b"/></filters>'],
    [
      { filterOn: "Values", values: [{ date: "2024-05-01T00:00:00", specificity: "Month" }] },
      '<filters><dateGroupItem year="2024" month="5" dateTimeGrouping="month"/></filters>',
    ],
    [
      { filterOn: "Custom", criterion1: ">50" },
      '<customFilters><customFilter operator="greaterThan" val="50"/></customFilters>',
    ],
    [
      { filterOn: "Custom", criterion1: "=*s", criterion2: "<>", operator: "And" },
      '<customFilters and="1"><customFilter val="*s"/><customFilter operator="notEqual" val=" "/></customFilters>',
    ],
    [
      { filterOn: "Custom", criterion1: "<=1", criterion2: ">=9", operator: "Or" },
      '<customFilters><customFilter operator="lessThanOrEqual" val="1"/><customFilter operator="greaterThanOrEqual" val="9"/></customFilters>',
    ],
    [{ filterOn: "TopItems", criterion1: "3" }, '<top10 val="3"/>'],
    [{ filterOn: "BottomPercent", criterion1: "10" }, '<top10 top="0" percent="1" val="10"/>'],
    [{ filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, '<dynamicFilter type="aboveAverage"/>'],
    [{ filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }, '<dynamicFilter type="M2"/>'],
    [{ filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter4" }, '<dynamicFilter type="Q4"/>'],
  ])("%j is %s, and back", (criteria, content) => {
    const written = withFilterColumns(plain, [null, criteria]);
    expect(written).toBe(
      `<autoFilter ref="A1:B6"><filterColumn colId="1">${content}</filterColumn></autoFilter>`,
    );
    const read = readFilter(parseXml(written), "Data");
    expect(read?.area).toEqual({ sheetName: "Data", top: 0, left: 0, bottom: 5, right: 1 });
    const expected =
      criteria.filterOn === "Values" && typeof criteria.values[0] === "object"
        ? { ...criteria, values: [{ date: "2024-05-01T00:00:00", specificity: "Month" }] }
        : criteria;
    expect(read?.criteria).toEqual([null, expected]);
  });

  it("leave colours out, and columns that all is shown of", () => {
    expect(withFilterColumns(plain, [{ filterOn: "CellColor", color: "#FF0000" }, null])).toBe(plain);
    expect(readFilter(null, "Data")).toBeNull();
  });
});
