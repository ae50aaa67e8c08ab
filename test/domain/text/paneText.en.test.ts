import { paneTextEn as text } from "../../../src/domain/text/paneText.en";

describe("paneTextEn", () => {
  it("shows a blank as a dash and never as zero", () => {
    expect([text.value("units", null), text.value("units", 0), text.value("share", 0.388)]).toEqual([
      "–",
      "0",
      "38.8 %",
    ]);
  });
  it("captions a table with measure, span and edition", () => {
    const facts = { measure: "units", from: "2015", to: "2025" } as const;
    expect(text.caption({ ...facts, edition: "reconciled" })).toBe("Units, 2015 to 2025");
    expect(text.caption({ ...facts, from: "2025", edition: "printed" })).toBe("Units, 2025, as printed");
  });
  it("asks about one cell and about many", () => {
    expect(text.overwriteQuestion({ address: "A1:B2", cellCount: 1 })).toBe(
      "1 cell in A1:B2 would be overwritten. Continue?",
    );
    expect(text.overwriteQuestion({ address: "A1:B2", cellCount: 2 })).toMatch(/^2 cells /);
  });
  it("says what was inserted", () => {
    const address = "'S'!A1:B2";
    expect(text.inserted({ table: "T", chart: null, address })).toBe("Inserted table T in 'S'!A1:B2.");
    expect(text.inserted({ table: null, chart: "C", address: "T" })).toBe("Inserted a chart beside T.");
    expect(text.showMore(12)).toBe("Show 12 more");
  });
});
