import fc from "fast-check";
import { givenText } from "../../src/domain/givenText";

describe("givenText", () => {
  it("quotes at most 60 characters", () => {
    expect(givenText("Suzki")).toBe("Suzki");
    expect(givenText("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (raw) => givenText(raw).length <= 61));
  });
});
