import { LEGEND_POSITIONS } from "../../../engine/charts/info/chartTextInfo";
import type { ChartLegendInfo } from "../../../engine/charts/info/chartTextInfo";
import { navigation, property } from "../../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../../member";
import { asBoolean, asNumber, asOneOf } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import { layoutOf } from "../checkedValue";
import { chartHolder, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { boxFormatClass, createBoxFormat } from "../format/boxFormat";
import { partOf, setting } from "../held";
import type { ChartPart } from "../held";
import { createLegendEntries } from "./legendEntries";

type LegendObject = ChartPart<ChartLegendInfo>;

const formatClass = boxFormatClass("ChartLegendFormat", { border: "1.8", fill: "1.1", font: "1.1" });

const legendClass: ModelClass<LegendObject> = {
  name: "ChartLegend",
  members: [
    property("Visible", "1.1", {
      get: (self) => self.at.read().visible,
      set: (self, value) => self.at.write({ visible: asBoolean(value) }),
    }),
    property("Position", "1.1", {
      get: (self) => self.at.read().position,
      set: (self, value) => self.at.write({ position: asOneOf(value, LEGEND_POSITIONS), place: undefined }),
    }),
    setting<ChartLegendInfo, "overlay">("Overlay", "1.1", {
      key: "overlay",
      initial: () => false,
      parse: asBoolean,
    }),
    setting<ChartLegendInfo, "shadow">("ShowShadow", "1.7", {
      key: "shadow",
      initial: () => false,
      parse: asBoolean,
    }),
    placed("Left", "left"),
    placed("Top", "top"),
    placed("Width", "width"),
    placed("Height", "height"),
    navigation("Format", "1.1", (self) =>
      createBoxFormat(formatClass, self, { at: partOf(self.at, "look", {}), fontSize: 9 }),
    ),
    navigation("LegendEntries", "1.7", (self) => createLegendEntries(self, self.at)),
  ],
};

export function createChartLegend(chart: ChartObject): ModelObject {
  const at = partOf(chartHolder(chart), "legend", chartOf(chart).legend);
  const legend: LegendObject = { ...chart, modelClass: legendClass, at };
  return legend;
}

/** Null while the legend is hidden. */
function placed(name: string, key: "left" | "top" | "width" | "height"): PropertyMember<LegendObject> {
  return property(name, "1.7", {
    get: (self) => {
      const { visible, place } = self.at.read();
      return visible ? (place?.[key] ?? layoutOf(self).legend?.[key] ?? null) : null;
    },
    set: (self, value) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument();
      self.at.write({ position: "Custom", place: { ...self.at.read().place, [key]: points } });
    },
  });
}
