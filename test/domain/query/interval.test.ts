import fc from "fast-check";
import {
  divideIntervals,
  meetOrSpan,
  multiplyIntervals,
  wholeNumbersIn,
} from "../../../src/domain/query/interval";

const between = (low: number, high: number) => ({ low, high });

describe("interval arithmetic", () => {
  it("divides by the wider end for the lower, and has no end where the divisor reaches 0", () => {
    expect(divideIntervals(between(9, 9), between(0.5, 0.75))).toEqual(between(12, 18));
    expect(divideIntervals(between(9, 9), between(0, 0.75))).toBeNull();
  });

  it("undoes a division by the product, and holds every point in between", () => {
    const positive = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    const interval = fc.tuple(positive, positive).map(([a, b]) => between(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const quotient = divideIntervals(multiplyIntervals(a, b), b);
        expect(quotient && quotient.low <= a.low * (1 + 1e-9)).toBe(true);
        expect(quotient && quotient.high >= a.high * (1 - 1e-9)).toBe(true);
      }),
    );
  });

  it("keeps whole numbers, those on the edge included", () => {
    expect(wholeNumbersIn(between(14214.81, 14428.57))).toEqual(between(14215, 14428));
    expect(wholeNumbersIn(between(0.1 * 3 * 10, 3.4))).toEqual(between(3, 3));
    expect(wholeNumbersIn(between(2.1, 2.9))).toBeNull();
  });

  it("takes what intervals have in common, or all they span where they do not meet", () => {
    expect(meetOrSpan([between(1, 5), between(3, 9)])).toEqual(between(3, 5));
    expect(meetOrSpan([between(1, 2), between(4, 5)])).toEqual(between(1, 5));
  });
});
