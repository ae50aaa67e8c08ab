import type { TrendlineInfo } from "../../../../src/workbench/engine/charts/info/chartSeriesInfo";
import { trendFit } from "../../../../src/workbench/engine/charts/reading/trendFit";

function fitOf(trendline: TrendlineInfo, ys: readonly number[]) {
  return trendFit(
    trendline,
    ys.map((y, index) => ({ x: index + 1, y })),
  );
}

describe("trendFit", () => {
  it("fits a line, with the values of Excel's LINEST", () => {
    const fit = fitOf({ type: "Linear" }, [2, 3, 5, 6]);
    expect(fit?.at(5)).toBeCloseTo(7.5);
    expect(fit?.equation).toBe("y = 1.4x + 0.5");
    expect(fit?.rSquared).toBeCloseTo(0.98);
  });

  it("goes through a given intercept", () => {
    expect(fitOf({ type: "Linear", intercept: 0 }, [2, 4, 6])?.equation).toBe("y = 2x + 0");
  });

  it("fits a parabola", () => {
    const fit = fitOf({ type: "Polynomial" }, [1, 4, 9, 16]);
    expect(fit?.at(5)).toBeCloseTo(25);
    expect(fit?.rSquared).toBeCloseTo(1);
  });

  it("fits growth, logarithms and powers", () => {
    expect(fitOf({ type: "Exponential" }, [2, 4, 8, 16])?.at(5)).toBeCloseTo(32);
    expect(fitOf({ type: "Logarithmic" }, [0, Math.log(2), Math.log(3)])?.equation).toBe("y = 1ln(x) + 0");
    expect(fitOf({ type: "Power" }, [3, 12, 27])?.equation).toBe("y = 3x²");
  });

  it("averages the last points, and has nothing before there are enough", () => {
    const fit = fitOf({ type: "MovingAverage", period: 3 }, [3, 6, 9, 12]);
    expect([fit?.at(2), fit?.at(3), fit?.at(4), fit?.equation]).toEqual([undefined, 6, 9, ""]);
  });

  it("is nothing where the points determine none", () => {
    expect(fitOf({ type: "Exponential" }, [1, -1, 2])).toBeNull();
    expect(fitOf({ type: "Linear" }, [1])).toBeNull();
    expect(fitOf({ type: "MovingAverage", period: 4 }, [1, 2])).toBeNull();
  });
});
