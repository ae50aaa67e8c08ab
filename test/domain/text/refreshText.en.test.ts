import { refreshedEn } from "../../../src/domain/text/refreshText.en";
import { refreshReportOf, TABLE_REPORT } from "../../support/refreshReportForTests";

const suzuki2024 = { maker: "Suzuki", period: "2024", from: 5819, to: 5810 };

describe("refreshedEn", () => {
  it("says that everything is up to date, with version and date", () => {
    const report = refreshReportOf({ tables: [TABLE_REPORT], formulaCellCount: 2 });
    expect(refreshedEn(report)).toEqual({
      sentence:
        "Up to date: version 1.0.0, released 2026-11-23. No figure changed in 1 table; 2 formula cells recalculated.",
      tables: [],
      notes: [],
    });
  });

  it("says that a workbook has nothing to refresh", () => {
    expect(refreshedEn(refreshReportOf({})).sentence).toBe(
      "Up to date: version 1.0.0, released 2026-11-23. This workbook has no tables or formulas of ours.",
    );
  });

  it("tells per table what changed and what was kept", () => {
    const kept = [{ maker: "Honda", period: "2024", from: 45000, to: 45107 }];
    const report = refreshReportOf({
      after: { version: "1.1.0", hash: "b", released: "2026-12-01" },
      tables: [{ ...TABLE_REPORT, changes: [suzuki2024], kept }],
    });
    expect(refreshedEn(report)).toEqual({
      sentence:
        "Now at version 1.1.0, released 2026-12-01. 1 figure changed in 1 table; 0 formula cells recalculated.",
      tables: [
        {
          title: "ReverseImports: 1 figure changed",
          changes: ["Suzuki 2024: 5,819 → 5,810"],
          kept: ["Honda 2024: 45,000 (the figure is 45,107)"],
        },
      ],
      notes: [],
    });
  });

  it("shows a figure that was not held before as a dash", () => {
    const changes = [{ maker: "Suzuki", period: "2026", from: null, to: 50000 }];
    const [table] = refreshedEn(refreshReportOf({ tables: [{ ...TABLE_REPORT, changes }] })).tables;
    expect(table?.changes).toEqual(["Suzuki 2026: – → 50,000"]);
  });

  it("notes what could not be refreshed, and what to do", () => {
    const report = refreshReportOf({
      dropped: ["Old"],
      skipped: [
        { table: "Locked", sheet: "S", reason: "protected" },
        { table: "Bare", sheet: "S", reason: "columns_gone" },
      ],
      unreadable: ["revimport.block.x"],
      tables: [{ ...TABLE_REPORT, hasTotals: true, periodsWithoutRoom: ["2026"] }],
    });
    expect(refreshedEn(report).notes).toEqual([
      "The table Old was deleted, so it is no longer refreshed.",
      'Locked was not updated: the sheet "S" is protected.',
      "Bare was not updated: none of its columns is ours any more.",
      "What the workbook remembers under revimport.block.x is not readable and was left alone.",
      "ReverseImports ends with a totals row, so 2026 was not added. Hide that row and refresh again.",
    ]);
  });

  it("names a column that is no longer found", () => {
    const report = refreshReportOf({ tables: [{ ...TABLE_REPORT, lostHeadings: ["Suzuki"] }] });
    expect(refreshedEn(report).notes).toEqual([
      'ReverseImports has no column "Suzuki" any more: it was not updated. Give the column that heading to refresh it.',
    ]);
  });

  it("asks for room below a table", () => {
    const report = refreshReportOf({ tables: [{ ...TABLE_REPORT, periodsWithoutRoom: ["2026", "2027"] }] });
    expect(refreshedEn(report).notes).toEqual([
      "ReverseImports has no free row below for 2026, 2027. Make room and refresh again.",
    ]);
  });
});
