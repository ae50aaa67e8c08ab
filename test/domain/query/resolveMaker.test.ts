import fc from "fast-check";
import { createMakerIndex } from "../../../src/domain/dataset/makerIndex";
import { resolveMaker } from "../../../src/domain/query/resolveMaker";
import { datasetForTests } from "../../support/datasetForTests";

const { makers } = datasetForTests();
const index = createMakerIndex(makers);

function idOf(raw: unknown): string | undefined {
  const resolved = resolveMaker(raw, index);
  return resolved.ok ? resolved.value.id : undefined;
}

function suggestionsFor(raw: unknown): readonly string[] {
  const resolved = resolveMaker(raw, index);
  if (resolved.ok || resolved.error.code !== "maker_unknown") throw new Error("The maker is known.");
  return resolved.error.nearest;
}

/** Half the letters of a text in full width, as a Japanese keyboard writes them. */
function widened(text: string, at: number): string {
  return [...text]
    .map((letter, place) =>
      place % 2 === at % 2 && /[!-~]/.test(letter)
        ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
        : letter,
    )
    .join("");
}

describe("resolveMaker", () => {
  it.each([
    ["Suzuki", "Suzuki"],
    ["suzuki motor", "Suzuki"],
    ["スズキ", "Suzuki"],
    ["ｽｽﾞｷ", "Suzuki"],
    ["すずき", "Suzuki"],
    ["スズキ（株）", "Suzuki"],
    ["Honda Motor Co., Ltd.", "Honda"],
    ["本田技研工業株式会社", "Honda"],
    ["Mitsubishi Motors Corporation", "Mitsubishi"],
    ["三菱自工", undefined],
    ["富士重工業", "Subaru"],
    ["ALL", "ALL"],
    ["total", "ALL"],
    ["合計", "ALL"],
    ["全メーカー", "ALL"],
    ["OTHER", "OTHER"],
    ["その他", "OTHER"],
  ])("reads %s as %s", (raw, id) => {
    expect(idOf(raw)).toBe(id);
  });

  it("reads every spelling in any case, width and spacing, with any company ending", () => {
    const spelling = fc.constantFrom(
      ...makers.flatMap((maker) =>
        [maker.id, maker.name, maker.nameJa, ...maker.aliases].map((text) => [maker.id, text]),
      ),
    );
    const ending = fc.constantFrom("", " Co., Ltd.", " Corporation", "株式会社", "（株）", " Inc.");
    fc.assert(
      fc.property(spelling, ending, fc.boolean(), fc.nat(1), (...given) => {
        const [[id, text], company, isUpper, at] = given;
        const cased = isUpper ? `${text}${company}`.toUpperCase() : `${text}${company}`.toLowerCase();
        expect(idOf(` ${widened(cased, at)}　`)).toBe(id);
      }),
    );
  });

  it.each([
    ["Suzki", ["Suzuki"]],
    ["Hodna", ["Honda"]],
    ["Toyta", ["Toyota"]],
    ["Mitsu", ["Mitsubishi"]],
    ["スズギ", ["スズキ"]],
    ["ﾎﾝﾀ", ["ホンダ"]],
    ["BMW", []],
    ["Tesla", []],
    ["", []],
  ])("suggests for %p: %p", (raw, nearest) => {
    if (raw === "") expect(resolveMaker(raw, index)).toEqual({ ok: false, error: { code: "maker_missing" } });
    else expect(suggestionsFor(raw)).toEqual(nearest);
  });

  it("suggests at most three makers, each once", () => {
    const nearest = suggestionsFor("ma");
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(new Set(nearest.map(idOf)).size).toBe(nearest.length);
  });

  it("says that nothing was given", () => {
    for (const raw of [null, undefined, "  "]) {
      expect(resolveMaker(raw, index)).toEqual({ ok: false, error: { code: "maker_missing" } });
    }
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof resolveMaker(raw, index).ok === "boolean"));
  });
});
