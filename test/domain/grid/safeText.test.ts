import fc from "fast-check";
import { toTextCell, toWrittenValue } from "../../../src/domain/grid/cell";
import { toSafeText } from "../../../src/domain/grid/safeText";

/** How a spreadsheet reads a written string: one leading apostrophe is swallowed and makes the rest text. */
function isReadAsFormula(written: string): boolean {
  if (written.startsWith("'")) return false;
  return /^[=+\-@＝＋－＠]/u.test(written.replace(/^[\s\p{Cc}\p{Cf}]+/u, ""));
}

const shownText = (written: string) => (written.startsWith("'") ? written.slice(1) : written);

const hostile = fc
  .tuple(
    fc.constantFrom("", " ", "\t", "\r\n", "\u200b", "\ufeff", "\u0000", "\u00a0", "\u3000"),
    fc.constantFrom("=", "+", "-", "@", "'", "＝", "＋", "－", "＠", "\t", ""),
    fc.string(),
  )
  .map((parts) => parts.join(""));

describe("toSafeText", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["'quoted", "''quoted"],
    ["\t=1", "'\t=1"],
    [" =WEBSERVICE(A1)", "' =WEBSERVICE(A1)"],
    ["＝１", "'＝１"],
    ["Suzuki", "Suzuki"],
    ["e Vitara - India", "e Vitara - India"],
    ["", ""],
  ])("writes %p as %p", (text, written) => expect(toSafeText(text)).toBe(written));

  it("never lets text become a formula, and always shows the text that was given", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = toSafeText(text);
        expect(isReadAsFormula(written)).toBe(false);
        expect(shownText(written)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("toWrittenValue", () => {
  it("empties a cell for a blank: never 0, never text", () => expect(toWrittenValue(null)).toBe(""));
  it("leaves numbers as they are, negative ones too", () => expect(toWrittenValue(-5)).toBe(-5));
});

describe("toTextCell", () => {
  it("keeps text that looks like a date as text", () => {
    expect(toTextCell("2025-11")).toEqual({ content: "2025-11", format: "@" });
  });
  it("uses the apostrophe or the text format, never both", () => {
    expect(toTextCell("=1")).toEqual({ content: "=1", format: "General" });
  });
});
