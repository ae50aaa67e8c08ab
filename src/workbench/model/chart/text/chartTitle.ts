import type { Area } from "../../../engine/area";
import { HORIZONTAL_TEXT, TITLE_POSITIONS, VERTICAL_TEXT } from "../../../engine/charts/info/chartTextInfo";
import type { ChartTitleInfo } from "../../../engine/charts/info/chartTextInfo";
import { method, navigation, property, required } from "../../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../../member";
import { asBoolean, asNumber, asOneOf, asText } from "../../plainValue";
import { asOrientation, layoutOf } from "../checkedValue";
import { chartHolder, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { boxFormatClass, createBoxFormat } from "../format/boxFormat";
import { partOf, setting } from "../held";
import type { ChartPart } from "../held";
import { createFormatString } from "./formatString";
import { areaOfFormula } from "./textFormula";

type Title = ChartTitleInfo<Area>;
type TitleObject = ChartPart<Title>;

const TITLE_POINTS = 14;
const formatClass = boxFormatClass("ChartTitleFormat", { border: "1.7", fill: "1.1", font: "1.1" });

const titleClass: ModelClass<TitleObject> = {
  name: "ChartTitle",
  members: [
    property("Text", "1.1", {
      get: (self) => self.context.engine.charts.read(chartOf(self).id).title,
      // Text makes a hidden title show, as it does in Excel.
      set: (self, value) =>
        self.at.write({ text: asText(value), textArea: null, runs: undefined, visible: true }),
    }),
    property("Visible", "1.1", {
      get: (self) => self.at.read().visible,
      set: (self, value) => self.at.write({ visible: asBoolean(value) }),
    }),
    setting<Title, "overlay">("Overlay", "1.1", { key: "overlay", initial: () => false, parse: asBoolean }),
    setting<Title, "position">("Position", "1.7", {
      key: "position",
      initial: () => "Top",
      parse: (value) => asOneOf(value, TITLE_POSITIONS),
    }),
    setting<Title, "shadow">("ShowShadow", "1.7", { key: "shadow", initial: () => false, parse: asBoolean }),
    setting<Title, "orientation">("TextOrientation", "1.7", {
      key: "orientation",
      initial: () => 0,
      parse: asOrientation,
    }),
    setting<Title, "horizontalAlignment">("HorizontalAlignment", "1.7", {
      key: "horizontalAlignment",
      initial: () => "Center",
      parse: (value) => asOneOf(value, HORIZONTAL_TEXT),
    }),
    setting<Title, "verticalAlignment">("VerticalAlignment", "1.7", {
      key: "verticalAlignment",
      initial: () => "Center",
      parse: (value) => asOneOf(value, VERTICAL_TEXT),
    }),
    placed("Left", "left"),
    placed("Top", "top"),
    measured("Width", "width"),
    measured("Height", "height"),
    navigation("Format", "1.1", (self) =>
      createBoxFormat(formatClass, self, { at: partOf(self.at, "look", {}), fontSize: TITLE_POINTS }),
    ),
    method("SetFormula", "1.7", {
      args: [required("formula", "string")],
      call: (self, [formula]) =>
        self.at.write({ textArea: areaOfFormula(self, formula), text: null, runs: undefined, visible: true }),
    }),
    method("GetSubstring", "1.7", {
      args: [required("start", "number"), required("length", "number")],
      call: (self, [start, length]) => {
        const { title } = self.context.engine.charts.read(chartOf(self).id);
        return createFormatString(self, { at: self.at, text: title, fontSize: TITLE_POINTS, start, length });
      },
    }),
  ],
};

export function createChartTitle(chart: ChartObject): ModelObject {
  const at = partOf(chartHolder(chart), "title", chartOf(chart).title);
  const title: TitleObject = { ...chart, modelClass: titleClass, at };
  return title;
}

/** Null while the title is hidden. */
function placed(name: string, key: "left" | "top"): PropertyMember<TitleObject> {
  return property(name, "1.7", {
    get: (self) => {
      const { visible, place } = self.at.read();
      return visible ? (place?.[key] ?? layoutOf(self).title?.[key] ?? null) : null;
    },
    set: (self, value) => self.at.write({ place: { ...self.at.read().place, [key]: asNumber(value) } }),
  });
}

function measured(name: string, key: "width" | "height"): PropertyMember<TitleObject> {
  return property(name, "1.7", {
    get: (self) => (self.at.read().visible ? (layoutOf(self).title?.[key] ?? null) : null),
  });
}
