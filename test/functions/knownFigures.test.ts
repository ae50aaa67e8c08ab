import { createKnownFigures } from "../../src/functions/knownFigures";

describe("createKnownFigures", () => {
  it("finds what it remembered, by the raw maker and period", () => {
    const known = createKnownFigures();
    const result = [[43266]];
    known.remember([["ｽｽﾞｷ"]], [[2025]], result);
    expect(known.find([["ｽｽﾞｷ"]], [[2025]])).toBe(result);
    expect(known.find([["スズキ"]], [[2025]])).toBeUndefined();
    expect(known.find([["ｽｽﾞｷ"]], [["2025"]])).toBeUndefined();
  });

  it("freezes what every caller gets", () => {
    const known = createKnownFigures();
    const result = [[43266]];
    known.remember([["Suzuki"]], [[2025]], result);
    expect(Object.isFrozen(result) && Object.isFrozen(result[0])).toBe(true);
  });

  it("leaves arrays, objects and long texts alone", () => {
    const known = createKnownFigures();
    const long = "x".repeat(61);
    for (const maker of [[["Suzuki", "Honda"]], [["Suzuki"], ["Honda"]], [[{}]], [[long]], [[null]]]) {
      known.remember(maker, [[2025]], [[1]]);
      expect(known.find(maker, [[2025]])).toBeUndefined();
    }
  });

  it("starts afresh after 20,000 answers", () => {
    const known = createKnownFigures();
    for (let year = 0; year <= 20_000; year += 1) known.remember([["Suzuki"]], [[year]], [[year]]);
    expect(known.find([["Suzuki"]], [[0]])).toBeUndefined();
    expect(known.find([["Suzuki"]], [[20_000]])).toEqual([[20_000]]);
  });
});
