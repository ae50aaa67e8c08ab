import { xValues } from "../../../engine/charts/reading/axisValues";
import { trendFit } from "../../../engine/charts/reading/trendFit";
import { trendlineNote } from "../../../engine/charts/drawing/drawnExtras";
import type { TrendlineLabelInfo } from "../../../engine/charts/info/chartSeriesInfo";
import { HORIZONTAL_TEXT, VERTICAL_TEXT } from "../../../engine/charts/info/chartTextInfo";
import { navigation, property } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asNumber, asOneOf, asText } from "../../plainValue";
import { unsupported } from "../../refusals";
import { asOrientation } from "../checkedValue";
import { boxFormatClass, createBoxFormat } from "../format/boxFormat";
import { partOf, setting } from "../held";
import type { ChartPart } from "../held";
import { areaOfFormula } from "../text/textFormula";
import type { TrendlineObject } from "./trendlines";

interface LabelObject extends ChartPart<TrendlineLabelInfo> {
  readonly trendline: TrendlineObject;
}

const formatClass = boxFormatClass("ChartTrendlineLabelFormat", { border: "1.8", fill: "1.8", font: "1.8" });

const labelClass: ModelClass<LabelObject> = {
  name: "ChartTrendlineLabel",
  members: [
    property("AutoText", "1.8", {
      get: (self) => self.at.read().text === undefined,
      set: (self, value) => {
        const text = asBoolean(value) ? undefined : textOf(self);
        self.at.write({ text, ...(text === undefined && { formula: undefined }) });
      },
    }),
    property("Text", "1.8", {
      get: textOf,
      set: (self, value) => self.at.write({ text: asText(value), formula: undefined }),
    }),
    property("Formula", "1.8", {
      get: (self) => self.at.read().formula ?? "",
      set: (self, value) => {
        const text = String(self.context.engine.cells.texts(areaOfFormula(self, value))[0]?.[0] ?? "");
        self.at.write({ formula: asText(value), text });
      },
    }),
    setting<TrendlineLabelInfo, "numberFormat">("NumberFormat", "1.8", {
      key: "numberFormat",
      initial: () => "General",
      parse: asText,
    }),
    property("LinkNumberFormat", "1.9", {
      get: (self) => self.at.read().numberFormat === undefined,
      set: (self, value) => {
        const { numberFormat = "General" } = self.at.read();
        self.at.write({ numberFormat: asBoolean(value) ? undefined : numberFormat });
      },
    }),
    setting<TrendlineLabelInfo, "orientation">("TextOrientation", "1.8", {
      key: "orientation",
      initial: () => 0,
      parse: asOrientation,
    }),
    setting<TrendlineLabelInfo, "horizontalAlignment">("HorizontalAlignment", "1.8", {
      key: "horizontalAlignment",
      initial: () => "Center",
      parse: (value) => asOneOf(value, HORIZONTAL_TEXT),
    }),
    setting<TrendlineLabelInfo, "verticalAlignment">("VerticalAlignment", "1.8", {
      key: "verticalAlignment",
      initial: () => "Center",
      parse: (value) => asOneOf(value, VERTICAL_TEXT),
    }),
    placed("Left", "left"),
    placed("Top", "top"),
    property("Width", "1.8", { get: placeUnknown }),
    property("Height", "1.8", { get: placeUnknown }),
    navigation("Format", "1.8", (self) =>
      createBoxFormat(formatClass, self, { at: partOf(self.at, "look", {}), fontSize: 9 }),
    ),
  ],
};

export function createTrendlineLabel(trendline: TrendlineObject): ModelObject {
  const at = partOf(trendline.at, "label", {});
  const label: LabelObject = { ...trendline, modelClass: labelClass, at, trendline };
  return label;
}

/** The equation and R², as far as they are shown. */
function textOf({ at, trendline, context, chartId }: LabelObject): string {
  const { text } = at.read();
  if (text !== undefined) return text;
  const info = trendline.at.read();
  const reading = context.engine.charts.readSeries(chartId, trendline.series.index);
  const xs = xValues(reading);
  const points = reading.values.flatMap(({ number }, index) =>
    number === null ? [] : [{ x: xs[index] ?? index + 1, y: number }],
  );
  const fit = trendFit(info, points);
  return fit === null ? "" : trendlineNote(info, fit);
}

/** "Value is null if the chart trendline label is not visible". */
function placeUnknown(self: LabelObject): null {
  if (textOf(self) === "") return null;
  throw unsupported("measure the labels of trendlines.");
}

function placed(name: string, key: "left" | "top") {
  return property<LabelObject>(name, "1.8", {
    get: (self) => self.at.read().place?.[key] ?? placeUnknown(self),
    set: (self, value) => self.at.write({ place: { ...self.at.read().place, [key]: asNumber(value) } }),
  });
}
