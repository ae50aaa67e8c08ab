import { axisScale } from "../../../../src/workbench/engine/charts/reading/axisScale";

const scaleOf = (values: readonly number[], axis = {}) => axisScale(axis, { values, maxIntervals: 10 });

describe("axisScale", () => {
  it("starts at zero and leaves a twentieth above the highest value", () => {
    expect(scaleOf([3100, 43266])).toEqual({ minimum: 0, maximum: 50000, majorUnit: 5000, minorUnit: 1000 });
    expect(scaleOf([1, 10])).toMatchObject({ minimum: 0, maximum: 12, majorUnit: 2 });
  });

  it("leaves zero out when all values are near one another", () => {
    expect(scaleOf([95, 100])).toMatchObject({ minimum: 92, maximum: 101, majorUnit: 1 });
  });

  it("goes below zero as far as the values do", () => {
    expect(scaleOf([-7100, 9000])).toMatchObject({ minimum: -8000, maximum: 10000, majorUnit: 2000 });
    expect(scaleOf([-50, -10])).toMatchObject({ minimum: -60, maximum: 0, majorUnit: 10 });
  });

  it("takes what the axis says before what is automatic", () => {
    expect(scaleOf([3, 8], { minimum: 1, maximum: 9, majorUnit: 4, minorUnit: 2 })).toEqual({
      minimum: 1,
      maximum: 9,
      majorUnit: 4,
      minorUnit: 2,
    });
  });

  it("counts in powers of its base on a logarithmic scale", () => {
    expect(scaleOf([3100, 43266], { scaleType: "Logarithmic" })).toMatchObject({
      minimum: 1,
      maximum: 100000,
      majorUnit: 10,
    });
    expect(scaleOf([0.02, 5], { scaleType: "Logarithmic" })).toMatchObject({ minimum: 0.01, maximum: 10 });
  });

  it("has a scale for no values and for zeros", () => {
    expect(scaleOf([])).toMatchObject({ minimum: 0 });
    expect(scaleOf([0, 0])).toMatchObject({ minimum: 0, maximum: 1 });
  });
});
