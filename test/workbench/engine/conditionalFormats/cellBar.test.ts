import { barAt } from "../../../../src/workbench/engine/conditionalFormats/cellBar";
import { newRule } from "../../../../src/workbench/engine/conditionalFormats/conditionalDefaults";
import type { DataBarLook } from "../../../../src/workbench/engine/conditionalFormats/conditionalRule";

function barOf(value: number, patch: Partial<DataBarLook> = {}, bounds = { low: -50, high: 150 }) {
  const { rule } = newRule("DataBar");
  if (rule.kind !== "DataBar") throw new Error("no bar");
  const { from, to, axis, color } = barAt(value, { ...bounds, look: { ...rule.look, ...patch } });
  return { from, to, axis, color };
}

describe("barAt", () => {
  it("goes to both sides of an axis where 0 is", () => {
    expect(barOf(150)).toEqual({ from: 0.25, to: 1, axis: 0.25, color: "#638EC6" });
    expect(barOf(-50)).toEqual({ from: 0.25, to: 0, axis: 0.25, color: "#FF0000" });
    expect(barOf(75)).toMatchObject({ from: 0.25, to: 0.625 });
  });

  it("has the axis in the middle, or none", () => {
    expect(barOf(-25, { axisFormat: "CellMidPoint" })).toMatchObject({ from: 0.5, to: 0.25, axis: 0.5 });
    expect(barOf(-50, { axisFormat: "None" })).toMatchObject({ from: 0, to: 0, axis: null });
    expect(barOf(150, { axisFormat: "None" })).toMatchObject({ from: 0, to: 1, axis: null });
  });

  it("is mirrored from right to left", () => {
    expect(barOf(150, { barDirection: "RightToLeft" })).toMatchObject({ from: 0.75, to: 0, axis: 0.75 });
  });

  it("needs no axis where nothing is negative", () => {
    expect(barOf(5, {}, { low: 0, high: 10 })).toMatchObject({ from: 0, to: 0.5, axis: null });
  });
});
