import {
  groupAllDigits,
  groupDigits,
  percentText,
  signedGroupDigits,
  signedPercentText,
} from "../../../src/domain/text/numberText";

describe("groupDigits", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [43266, "43,266"],
    [1234567.25, "1,234,567.25"],
    [-1234, "-1,234"],
  ])("writes %p as %s", (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });
});

describe("percentText", () => {
  it("writes a fraction as a percentage with at most one decimal", () => {
    expect(percentText(0.38799)).toBe("38.8");
    expect(percentText(1)).toBe("100");
    expect(percentText(21.98)).toBe("2,198");
  });
});

describe("signedPercentText", () => {
  it("shows the sign of growth, and none for nothing", () => {
    expect(signedPercentText(0.1916)).toBe("+19.2");
    expect(signedPercentText(-0.33)).toBe("-33");
    expect(signedPercentText(0.0001)).toBe("0");
    expect(signedPercentText(0)).toBe("0");
  });
});

describe("groupAllDigits", () => {
  it("groups every number of an arithmetic", () => {
    expect(groupAllDigits("93587 - (30863 - 23483)")).toBe("93,587 - (30,863 - 23,483)");
  });
});

describe("signedGroupDigits", () => {
  it("says which way", () => {
    expect([signedGroupDigits(37447), signedGroupDigits(-8085), signedGroupDigits(0)]).toEqual([
      "+37,447",
      "-8,085",
      "0",
    ]);
  });
});
