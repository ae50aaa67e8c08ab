import { paneTextIn } from "../../../src/domain/text/paneText";
import { paneTextEn as en } from "../../../src/domain/text/paneText.en";
import { paneTextJa as ja } from "../../../src/domain/text/paneText.ja";

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("paneTextIn", () => {
  it("gives the words of the language", () => {
    expect(paneTextIn("en")).toBe(en);
    expect(paneTextIn("ja")).toBe(ja);
  });
  it.each(["en", "ja"] as const)("leaves no word empty (%s)", (language) => {
    expect(textsIn(paneTextIn(language)).filter((text) => text.trim() === "")).toEqual([]);
  });
});

describe("the words of the pane", () => {
  it("show a blank as a dash and never as zero, and vehicles without their unit", () => {
    const values = ({ value }: typeof en) => [
      value("units", null),
      value("units", 0),
      value("imports", 354642),
      value("share", 0.388),
    ];
    expect(values(en)).toEqual(["–", "0", "354,642", "38.8 %"]);
    expect(values(ja)).toEqual(["–", "0", "354,642", "38.8%"]);
  });
  it("caption a table with measure, span and edition", () => {
    const facts = { measure: "units", from: "2015", to: "2025", edition: "reconciled" } as const;
    expect(en.caption(facts)).toBe("Units, 2015 to 2025");
    expect(en.caption({ ...facts, from: "2025", edition: "printed" })).toBe("Units, 2025, as printed");
    expect(ja.caption({ ...facts, from: "2015年", to: "2025年", edition: "printed" })).toBe(
      "台数、2015年～2025年（記事の記載どおり）",
    );
  });
  it("ask about one cell and about many", () => {
    const one = { address: "A1:B2", cellCount: 1 };
    const two = { address: "A1:B2", cellCount: 2 };
    expect(en.overwriteQuestion(one)).toBe("1 cell in A1:B2 would be overwritten. Continue?");
    expect(en.overwriteQuestion(two)).toBe("2 cells in A1:B2 would be overwritten. Continue?");
    expect(ja.overwriteQuestion(two)).toBe("A1:B2 の2個のセルが上書きされます。続けますか？");
  });
  it("say what was inserted", () => {
    const address = "'S'!A1:B2";
    expect(en.inserted({ table: "T", chart: null, address })).toBe("Inserted table T in 'S'!A1:B2.");
    expect(en.inserted({ table: null, chart: "C", address: "T" })).toBe("Inserted a chart beside T.");
    expect(ja.inserted({ table: null, chart: "C", address: "T" })).toBe("T の隣にグラフを挿入しました。");
    expect([en.showMore(12), ja.showMore(12)]).toEqual(["Show 12 more", "ほか12件を表示"]);
  });
});
