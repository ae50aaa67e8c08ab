import { revimportExplain, revimportMakers, revimportVersion } from "../../src/functions/functions";
import { cell, expectError, startFunctions } from "./functionsForTests";

beforeEach(() => startFunctions());

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const row = (...values: unknown[]): unknown[][] => [values];

describe("REVIMPORT.MAKERS", () => {
  it("lists the makers that have figures, without total and residual", () => {
    expect(revimportMakers()).toEqual([
      ["Suzuki"],
      ["Honda"],
      ["Nissan"],
      ["Toyota"],
      ["Mitsubishi"],
      ["Mazda"],
      ["Subaru"],
    ]);
  });

  it("lists those with a figure in the period", () => {
    expect(revimportMakers(cell(2024))).toEqual([["Suzuki"], ["Honda"]]);
  });

  it("refuses what is no period", () => {
    expect(expectError(() => revimportMakers(cell("soon"))).code).toBe("#VALUE!");
  });

  it("is #N/A for a period without makers", () => {
    expect(expectError(() => revimportMakers(cell(1901))).code).toBe("#N/A");
  });
});

describe("REVIMPORT.EXPLAIN", () => {
  it("says who printed a figure and who prints another", () => {
    expect(revimportExplain(cell("Suzuki"), cell(2025))).toEqual([
      [
        "Suzuki, 2025: 43,266 vehicles. Printed by Response.jp on 9 Jan 2026, Fuji Post (carries Nikkei text) in Jan 2026 " +
          "and 2 more; confidence high. Car Wiki Hub (blog) prints 43,226 instead.",
      ],
    ]);
  });

  it("shows the arithmetic of a derived figure and what the article prints instead", () => {
    expect(revimportExplain(cell("ALL"), cell(2023))).toEqual([
      [
        "All makers, 2023: 63,038 vehicles. Computed as 311,367 - 248,329 from numbers printed by Nikkan Jidosha " +
          "(netdenjd) in Jan 2024, Car Care Plus / Response on 14 Jan 2025 and 1 more. The article prints 111,513 under 2023; the edition " +
          '"printed" gives that.',
      ],
    ]);
  });

  it("says in which year others put what the article prints", () => {
    expect(revimportExplain(cell("Suzuki"), cell(2023), cell("units"), cell("printed"))).toEqual([
      [
        "Suzuki, 2023: 43,266 vehicles. Printed by Car Wiki Hub (blog); other publications put this number in 2025.",
      ],
    ]);
  });

  it("shows the arithmetic of an implied range", () => {
    expect(revimportExplain(cell("Nissan"), cell(2024), cell("implied_low"))).toEqual([
      [
        "Nissan, 2024: at least 14,215 vehicles (published growth implies 14,215 to 14,428). From 9,595 in 2025 back one " +
          "year, with growth printed as -33 % (rounded, so -33.5 % to -32.5 %): 9,595 / 0.675 = 14,214.8 and 9,595 / 0.665 = " +
          "14,428.6, that is 14,215 to 14,428. Growth printed by Fuji Post (carries Nikkei text) in Jan 2026.",
      ],
    ]);
  });

  it.each([
    ["yoy", "Suzuki, 2025: +643.5 % on the year before, from 5,819 to 43,266 vehicles."],
    ["share", "Suzuki, 2025: 38.8 % of all makers, 43,266 of 111,513 vehicles."],
    ["rank", "Suzuki, 2025: rank 1 of the 4 makers with a figure, with 43,266 vehicles."],
  ])("shows what %s is computed from", (measure, sentence) => {
    const [[text]] = revimportExplain(cell("Suzuki"), cell(2025), cell(measure)) as [[string]];
    expect(text).toContain(sentence);
  });

  it("explains in a cell why there is no figure, instead of being an error", () => {
    expect(revimportExplain(cell("Suzki"), row(2025))).toEqual([
      ['No maker is called "Suzki". Did you mean Suzuki?'],
    ]);
  });

  it("spills, in Japanese", () => {
    startFunctions("ja");
    expect(revimportExplain(column("ALL", "ｽｽｷ"), cell(2023), cell("yoy"))).toEqual([
      [
        "全メーカー、2023年：前年比-6.7%（67,533台から63,038台へ）。Nikkan Jidosha (netdenjd)（2024年1月）、Car Care Plus / Response（2025年1月14日）" +
          'ほか1社の数値から 311,367 - 248,329 で算出しました。記事は2023年の値として+19%を載せています（版に "printed" を指定すると得られます）。',
      ],
      ["「ｽｽｷ」というメーカーはありません。「スズキ」ではありませんか。"],
    ]);
  });
});

describe("REVIMPORT.VERSION", () => {
  it("gives version, date and hash of the dataset", () => {
    expect(revimportVersion()).toEqual([["1.0.0", "2026-11-23", "0".repeat(64)]]);
  });
});
