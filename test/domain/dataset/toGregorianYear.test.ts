import { toGregorianYear } from "../../../src/domain/dataset/toGregorianYear";

describe("toGregorianYear", () => {
  it.each([
    ["令和7年", "2025年"],
    ["令和元年度", "2019年度"],
    ["平成31年", "2019年"],
    ["昭和64年", "1989年"],
    ["R7", "2025"],
  ])("turns %s into %s", (text, year) => {
    expect(toGregorianYear(text)).toBe(year);
  });

  it.each([["平成32年"], ["令和0年"], ["H1"], ["H2"], ["2025年"], ["大正5年"], ["S"], ["令和777年"]])(
    "leaves %s alone",
    (text) => {
      expect(toGregorianYear(text)).toBe(text);
    },
  );
});
