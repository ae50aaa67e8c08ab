import { paneTextJa as text } from "../../../src/domain/text/paneText.ja";

describe("paneTextJa", () => {
  it("shows a blank as a dash, and vehicles without their unit", () => {
    expect([text.value("units", null), text.value("imports", 354642), text.value("share", 0.388)]).toEqual([
      "–",
      "354,642",
      "38.8%",
    ]);
  });
  it("captions a table with measure, span and edition", () => {
    const facts = { measure: "units", from: "2015年", to: "2025年" } as const;
    expect(text.caption({ ...facts, edition: "printed" })).toBe("台数、2015年～2025年（記事の記載どおり）");
  });
  it("asks before it overwrites", () => {
    expect(text.overwriteQuestion({ address: "A1:B2", cellCount: 2 })).toBe(
      "A1:B2 の2個のセルが上書きされます。続けますか？",
    );
  });
  it("says what was inserted", () => {
    expect(text.inserted({ table: null, chart: "C", address: "T" })).toBe("T の隣にグラフを挿入しました。");
    expect(text.showMore(12)).toBe("ほか12件を表示");
  });
});
