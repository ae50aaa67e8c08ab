import fc from "fast-check";
import { packNumbers, unpackNumbers } from "../../../src/domain/dataset/packNumbers";

describe("packNumbers", () => {
  it("writes small whole numbers as one character each", () => {
    expect(packNumbers([0, 1, 10, 36, 63])).toBe("01aA_");
  });

  it("leaves a list with any other number alone", () => {
    expect(packNumbers([0, 64])).toEqual([0, 64]);
    expect(packNumbers([0.5])).toEqual([0.5]);
    expect(packNumbers([-1])).toEqual([-1]);
  });

  it("is undone by unpackNumbers, after a trip through JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 70 })), (numbers) => {
        expect(unpackNumbers(JSON.parse(JSON.stringify(packNumbers(numbers))))).toEqual(numbers);
      }),
    );
  });
});

describe("unpackNumbers", () => {
  it.each([["01?"], [["1"]], [null], [{}], [[NaN]]])("reads nothing in %j", (raw) => {
    expect(unpackNumbers(raw)).toBeNull();
  });
});
