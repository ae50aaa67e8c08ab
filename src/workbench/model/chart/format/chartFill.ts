import { method, required } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asColor } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import type { ChartObject } from "../chartObject";
import type { ChartPart, Holder } from "../held";

interface Filled {
  readonly fill?: string;
}

interface FillObject extends ChartPart<Filled> {
  /** "" for no fill. */
  automatic(): string;
}

const fillClass: ModelClass<FillObject> = {
  name: "ChartFill",
  members: [
    method("Clear", "1.1", { call: (self) => self.at.write({ fill: "" }) }),
    method("GetSolidColor", "1.16", { call: (self) => self.at.read().fill ?? self.automatic() }),
    method("SetSolidColor", "1.1", {
      args: [required("color", "string")],
      call: (self, [color]) => self.at.write({ fill: asFillColor(color) }),
    }),
  ],
};

export function createChartFill(
  chart: ChartObject,
  at: Holder<Filled>,
  automatic: () => string = () => "",
): ModelObject {
  const fill: FillObject = {
    ...chart,
    modelClass: fillClass,
    at,
    automatic,
  };
  return fill;
}

function asFillColor(value: unknown): string {
  const color = asColor(value);
  if (color === "") throw invalidArgument();
  return color;
}
