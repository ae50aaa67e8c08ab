import { periodKeyText } from "../../../src/domain/text/periodKeyText";

describe("periodKeyText", () => {
  it.each([
    ["2025", "2025", "2025年"],
    ["2025-11", "Nov 2025", "2025年11月"],
    ["no key", "no key", "no key"],
  ])("shows %s as a reader expects it", (key, english, japanese) => {
    expect(periodKeyText("en", key)).toBe(english);
    expect(periodKeyText("ja", key)).toBe(japanese);
  });
});
