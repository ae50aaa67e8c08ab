import type { PlotAreaInfo } from "../../engine/charts/info/chartInfo";
import { navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { asNumber, asOneOf } from "../plainValue";
import { invalidArgument } from "../refusals";
import { layoutOf } from "./checkedValue";
import { chartHolder } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { boxFormatClass, createBoxFormat } from "./format/boxFormat";
import { partOf } from "./held";
import type { ChartPart } from "./held";

type PlotAreaObject = ChartPart<PlotAreaInfo>;
type Side = "left" | "top" | "width" | "height";

const formatClass = boxFormatClass("ChartPlotAreaFormat", { border: "1.8", fill: "1.8" });

const plotAreaClass: ModelClass<PlotAreaObject> = {
  name: "ChartPlotArea",
  members: [
    outside("Left", "left"),
    outside("Top", "top"),
    outside("Width", "width"),
    outside("Height", "height"),
    inside("InsideLeft", "left"),
    inside("InsideTop", "top"),
    inside("InsideWidth", "width"),
    inside("InsideHeight", "height"),
    property("Position", "1.8", {
      get: (self) => (self.at.read().place === undefined ? "Automatic" : "Custom"),
      set: (self, value) => {
        const isCustom = asOneOf(value, ["Automatic", "Custom"]) === "Custom";
        self.at.write({ place: isCustom ? layoutOf(self).plot : undefined, isInside: isCustom || undefined });
      },
    }),
    navigation("Format", "1.8", (self) => createBoxFormat(formatClass, self, { at: self.at, fontSize: 10 })),
  ],
};

export function createPlotArea(chart: ChartObject): ModelObject {
  const at = partOf(chartHolder(chart), "plotArea", {});
  const plotArea: PlotAreaObject = { ...chart, modelClass: plotAreaClass, at };
  return plotArea;
}

function inside(name: string, side: Side): PropertyMember<PlotAreaObject> {
  return property(name, "1.8", {
    get: (self) => layoutOf(self).plot[side],
    set: (self, value) => moveSide(self, side, value),
  });
}

/** With the axes around the plot. */
function outside(name: string, side: Side): PropertyMember<PlotAreaObject> {
  return property(name, "1.8", {
    get: (self) => aroundAxes(self)[side],
    set: (self, value) => {
      const { plot } = layoutOf(self);
      moveSide(self, side, asNumber(value) + plot[side] - aroundAxes(self)[side]);
    },
  });
}

function aroundAxes(self: PlotAreaObject): Readonly<Record<Side, number>> {
  const { plot, axes } = layoutOf(self);
  const boxes = [plot, ...Object.values(axes).filter((box) => box !== null)];
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function moveSide(self: PlotAreaObject, side: Side, value: unknown): void {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  self.at.write({ isInside: true, place: { ...layoutOf(self).plot, [side]: points } });
}
