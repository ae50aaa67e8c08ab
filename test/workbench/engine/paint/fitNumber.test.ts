import { roundedToFit } from "../../../../src/workbench/engine/paint/fitNumber";

describe("roundedToFit", () => {
  it.each([
    [1 / 3, 6, "0.3333"],
    [2 / 3, 4, "0.67"],
    [1234.5678, 6, "1234.6"],
    [123456789, 7, "1.2E+08"],
    [200000000, 7, "2E+08"],
    [-1234567, 6, "-1E+06"],
    [0.000001234, 5, "1E-06"],
    [12345, 3, null],
  ])("%d in %i characters is %j", (value, characters, text) => {
    expect(roundedToFit(value, (each) => each.length <= characters)).toBe(text);
  });
});
