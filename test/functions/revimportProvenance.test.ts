import { revimportCheck, revimportClaims, revimportSource } from "../../src/functions/functions";
import { cell, expectError, startFunctions, withCodes } from "./functionsForTests";

beforeEach(() => startFunctions());

describe("REVIMPORT.SOURCE", () => {
  it("cites the best known publication", () => {
    expect(revimportSource(cell("Suzuki"), cell(2025))).toEqual([
      [
        "Response.jp, [Newspaper watch: 2025 import sales, EVs, reverse imports (cites Yomiuri, Nikkei)], 9 Jan 2026, " +
          "https://response.jp/article/2026/01/09/405777.html",
      ],
    ]);
  });

  it("knows BibTeX and the Japanese style", () => {
    const [[bibtex]] = revimportSource(cell("Suzuki"), cell(2025), cell("units"), "bibtex") as [[string]];
    expect(bibtex).toMatch(/^@misc\{revimportS009,\n/);
    const [[japanese]] = revimportSource(cell("Suzuki"), cell(2025), cell("units"), "japanese") as [[string]];
    expect(japanese).toContain("2026年1月9日");
  });

  it("spills, with an error where there is nothing to cite", () => {
    const cells = withCodes(revimportSource([["Suzuki"], ["Honda"]], [[2023, 2025]]));
    expect(cells.map((line) => line.map((text) => String(text).slice(0, 8)))).toEqual([
      ["#N/A", "Response"],
      ["#N/A", "Response"],
    ]);
  });

  it("refuses a style that is none", () => {
    expect(expectError(() => revimportSource(cell("Suzuki"), cell(2025), null as never, "mla"))).toEqual({
      code: "#VALUE!",
      message: 'No style is called "mla". Use "plain", "bibtex" or "japanese".',
    });
  });
});

describe("REVIMPORT.CLAIMS", () => {
  it("lists value, publisher, date, confidence, used and why", () => {
    const claims = revimportClaims("Suzuki", 2025);
    expect(claims[0]).toEqual(["Value", "Publisher", "Date", "Confidence", "Used", "Why"]);
    expect(claims[1]).toEqual([43266, "Response.jp", "2026-01-09", "high", true, "Best supported."]);
    expect(claims.at(-1)).toEqual([
      43226,
      "Car Wiki Hub (blog)",
      "",
      "low",
      false,
      "Less well supported than 43,266. Note: digit swap in one blog; all others print 43,266.",
    ]);
  });

  it("has its headings in Japanese for Japanese Office", () => {
    startFunctions("ja");
    expect(revimportClaims("スズキ", 2025)[0]).toEqual(["値", "発行元", "日付", "信頼度", "採用", "理由"]);
  });

  it.each<[unknown[], string, string]>([
    [["", 2025], "#VALUE!", "The maker is empty."],
    [["Suzuki", "soon"], "#VALUE!", '"soon" is no period.'],
    [["Suzuki", [[2024, 2025]]], "#VALUE!", 'The argument "period" has 1 row and 2 columns.'],
    [["Suzuki", 2025, "tons"], "#VALUE!", 'No measure is called "tons".'],
    [["Suzuki", 2022], "#N/A", "No figure for Suzuki in 2022 is held."],
    [
      ["ALL", 2018, "yoy"],
      "#N/A",
      "No publication prints the growth on the year before of All makers for 2018",
    ],
  ])("with %j is %s", (args, code, words) => {
    const error = expectError(() => revimportClaims(...(args as [unknown, unknown])));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

describe("REVIMPORT.CHECK", () => {
  it("lists test, period, both sides, difference, tolerance and whether it holds", () => {
    expect(revimportCheck(cell(2025)).slice(0, 4)).toEqual([
      ["Test", "Period", "Left", "Right", "Difference", "Tolerance", "Holds"],
      ["Makers + others = all makers", 2025, 111513, 111513, 0, 0, true],
      ["Foreign brands + Japanese makers = all imports", 2025, 354642, 354642, 0, 0, true],
      ["All makers, units: 2024 × printed growth = 2025", 2025, 111368.53, 111513, 144.47, 467.935, true],
    ]);
  });

  it("lists every test where no period is given", () => {
    const all = revimportCheck();
    expect(all.length).toBeGreaterThan(268);
    expect(all.filter((line) => line[6] === false)).toEqual([]);
  });

  it("has its headings in Japanese for Japanese Office", () => {
    startFunctions("ja");
    expect(revimportCheck(cell(2025))[0]).toEqual(["検算", "期間", "左辺", "右辺", "差", "許容差", "一致"]);
  });

  it("refuses what is no period, and is #N/A where nothing can be tested", () => {
    expect(expectError(() => revimportCheck(cell("soon"))).code).toBe("#VALUE!");
    expect(expectError(() => revimportCheck(cell(1901)))).toEqual({
      code: "#N/A",
      message:
        "Nothing can be tested for that: an identity needs all of its parts. =REVIMPORT.CHECK() shows every test.",
    });
  });
});
