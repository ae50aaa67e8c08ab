import { refreshedEn } from "../../../src/domain/text/refreshText.en";
import { refreshedJa } from "../../../src/domain/text/refreshText.ja";
import type { RefreshReport } from "../../../src/domain/refresh/refreshReport";
import { refreshReportOf, TABLE_REPORT } from "../../support/refreshReportForTests";

const suzuki2024 = { maker: "Suzuki", period: "2024", from: 5819, to: 5810 };

const summariesOf = (report: RefreshReport) => ({ en: refreshedEn(report), ja: refreshedJa(report) });

describe("the summary of a refresh", () => {
  it("says that everything is up to date, with version and date", () => {
    const { en, ja } = summariesOf(refreshReportOf({ tables: [TABLE_REPORT], formulaCellCount: 2 }));
    expect(en).toEqual({
      sentence:
        "Up to date: version 1.0.0, released 2026-11-23. No figure changed in 1 table; 2 formula cells recalculated.",
      tables: [],
      notes: [],
    });
    expect(ja).toEqual({
      sentence:
        "最新の状態です：バージョン 1.0.0（2026-11-23 公開）。1個の表に変わった数値はなく、数式のセル2個を再計算しました。",
      tables: [],
      notes: [],
    });
  });

  it("says that a workbook has nothing to refresh", () => {
    const { en, ja } = summariesOf(refreshReportOf({}));
    expect(en.sentence).toBe(
      "Up to date: version 1.0.0, released 2026-11-23. This workbook has no tables or formulas of ours.",
    );
    expect(ja.sentence).toBe(
      "最新の状態です：バージョン 1.0.0（2026-11-23 公開）。このブックには対象の表も数式もありません。",
    );
  });

  it("tells per table what changed and what was kept", () => {
    const kept = [{ maker: "Honda", period: "2024", from: 45000, to: 45107 }];
    const { en, ja } = summariesOf(
      refreshReportOf({
        after: { version: "1.1.0", hash: "b", released: "2026-12-01" },
        tables: [{ ...TABLE_REPORT, changes: [suzuki2024], kept }],
      }),
    );
    expect(en).toEqual({
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
    expect(ja).toEqual({
      sentence:
        "バージョン 1.1.0（2026-12-01 公開）になりました。1個の表で1件の数値が変わり、数式のセル0個を再計算しました。",
      tables: [
        {
          title: "ReverseImports：変更1件",
          changes: ["Suzuki 2024：5,819台 → 5,810台"],
          kept: ["Honda 2024：45,000台（公表値は 45,107台）"],
        },
      ],
      notes: [],
    });
  });

  it("shows a figure that was not held before as a dash", () => {
    const changes = [{ maker: "Suzuki", period: "2026", from: null, to: 50000 }];
    const { en, ja } = summariesOf(refreshReportOf({ tables: [{ ...TABLE_REPORT, changes }] }));
    expect(en.tables[0]?.changes).toEqual(["Suzuki 2026: – → 50,000"]);
    expect(ja.tables[0]?.changes).toEqual(["Suzuki 2026：– → 50,000台"]);
  });

  it("notes what could not be refreshed, and what to do", () => {
    const { en, ja } = summariesOf(
      refreshReportOf({
        dropped: ["Old"],
        skipped: [
          { table: "Locked", sheet: "S", reason: "protected" },
          { table: "Bare", sheet: "S", reason: "columns_gone" },
        ],
        unreadable: ["revimport.block.x"],
        tables: [{ ...TABLE_REPORT, hasTotals: true, periodsWithoutRoom: ["2026"] }],
      }),
    );
    expect(en.notes).toEqual([
      "The table Old was deleted, so it is no longer refreshed.",
      'Locked was not updated: the sheet "S" is protected.',
      "Bare was not updated: none of its columns is ours any more.",
      "What the workbook remembers under revimport.block.x is not readable and was left alone.",
      "ReverseImports ends with a totals row, so 2026 was not added. Hide that row and refresh again.",
    ]);
    expect(ja.notes).toEqual([
      "表「Old」は削除されたため、今後は更新されません。",
      "シート「S」が保護されているため、表「Locked」は更新していません。",
      "表「Bare」には挿入時の列が残っていないため、更新していません。",
      "ブックに保存された revimport.block.x は読み取れないため、そのままにしました。",
      "表「ReverseImports」には集計行があるため、2026 を追加していません。集計行を非表示にしてから更新してください。",
    ]);
  });

  it("names a column that is no longer found", () => {
    const { en, ja } = summariesOf(
      refreshReportOf({ tables: [{ ...TABLE_REPORT, lostHeadings: ["Suzuki"] }] }),
    );
    expect(en.notes).toEqual([
      'ReverseImports has no column "Suzuki" any more: it was not updated. Give the column that heading to refresh it.',
    ]);
    expect(ja.notes).toEqual([
      "表「ReverseImports」に列「Suzuki」がないため、更新していません。列の見出しを戻してから更新してください。",
    ]);
  });

  it("asks for room below a table", () => {
    const { en, ja } = summariesOf(
      refreshReportOf({ tables: [{ ...TABLE_REPORT, periodsWithoutRoom: ["2026", "2027"] }] }),
    );
    expect(en.notes).toEqual([
      "ReverseImports has no free row below for 2026, 2027. Make room and refresh again.",
    ]);
    expect(ja.notes).toEqual([
      "表「ReverseImports」の下に 2026、2027 を追加する空き行がありません。空けてから更新してください。",
    ]);
  });
});
