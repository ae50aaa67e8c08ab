import { labelText } from "../../../engine/charts/drawing/drawnLabels";
import { changed } from "../../../engine/charts/info/changed";
import type { PointLabelInfo } from "../../../engine/charts/info/chartLabelsInfo";
import { method, navigation, optional, property, required } from "../../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../../member";
import { asNumber, asText } from "../../plainValue";
import { invalidArgument, unsupported } from "../../refusals";
import { layoutOf } from "../checkedValue";
import { chartOf } from "../chartObject";
import { createBoxFormat } from "../format/boxFormat";
import { partOf } from "../held";
import type { Holder } from "../held";
import { createFormatString } from "../text/formatString";
import { areaOfFormula } from "../text/textFormula";
import { inheritedFor, labelFormatClass } from "./dataLabels";
import { labelMembers } from "./labelMembers";
import type { Labelled } from "./labelMembers";
import type { PointObject } from "./points";

interface PointLabelObject extends Omit<PointObject, "at">, Labelled {}

const pointLabelClass: ModelClass<PointLabelObject> = {
  name: "ChartDataLabel",
  members: [
    ...labelMembers<PointLabelObject>({ first: "1.7", text: "1.8" }).filter(
      ({ name }) => name !== "AutoText",
    ),
    property("AutoText", "1.8", {
      get: (self) => self.at.read().text === undefined,
      set: (self, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        const text = value ? undefined : textOf(self);
        self.at.write({ autoText: value, text, ...(value && { formula: undefined, runs: undefined }) });
      },
    }),
    property("Text", "1.8", {
      get: textOf,
      set: (self, value) => self.at.write({ text: asText(value), formula: undefined, runs: undefined }),
    }),
    property("Formula", "1.8", {
      get: (self) => self.at.read().formula ?? "",
      set: (self, value) => {
        const area = areaOfFormula(self, value);
        const text = String(self.context.engine.cells.texts(area)[0]?.[0] ?? "");
        self.at.write({ formula: asText(value), text });
      },
    }),
    placed("Left", "left"),
    placed("Top", "top"),
    measured("Width", "width"),
    measured("Height", "height"),
    sized("SetWidth", "width"),
    sized("SetHeight", "height"),
    navigation("Format", "1.8", (self) =>
      createBoxFormat(labelFormatClass, self, { at: partOf(self.at, "look", {}), fontSize: 9 }),
    ),
    method("GetSubstring", "1.19", {
      args: [required("start", "number"), optional("length", "number")],
      call: (self, [start, length]) =>
        createFormatString(self, { at: self.at, text: textOf(self), fontSize: 9, start, length }),
    }),
    method("GetTailAnchor", "1.19", {
      call: () => {
        throw unsupported("place the tails of callouts.");
      },
    }),
  ],
};

export function createPointLabel(point: PointObject): ModelObject {
  const label: PointLabelObject = {
    ...point,
    modelClass: pointLabelClass,
    at: pointLabel(point),
    inherited: () => ({ ...inheritedFor(point, point.series.index), ...point.series.at.read().labels }),
  };
  return label;
}

/** Setting anything about a label makes it show. */
function pointLabel({ at }: PointObject): Holder<PointLabelInfo> {
  const read = (): PointLabelInfo => at.read().label ?? {};
  return { read, write: (changes) => at.write({ hasLabel: true, label: changed(read(), changes) }) };
}

function textOf(self: PointLabelObject): string {
  const { charts } = self.context.engine;
  const { id } = chartOf(self);
  const label = { ...self.series.at.read().labels, ...self.at.read() };
  const series = charts.readSeries(id, self.series.index);
  return labelText(charts.read(id), series, { index: self.point, label });
}

function placed(name: string, key: "left" | "top"): PropertyMember<PointLabelObject> {
  return property(name, "1.8", {
    get: (self) => self.at.read().place?.[key] ?? drawn(self, key),
    set: (self, value) => self.at.write({ place: { ...self.at.read().place, [key]: asNumber(value) } }),
  });
}

function measured(name: string, key: "width" | "height"): PropertyMember<PointLabelObject> {
  return property(name, "1.8", { get: (self) => self.at.read().place?.[key] ?? drawn(self, key) });
}

function sized(name: string, key: "width" | "height") {
  return method<PointLabelObject>(name, "1.19", {
    args: [required(key, "number")],
    call: (self, [value]) => {
      const points = asNumber(value);
      if (points <= 0) throw invalidArgument();
      self.at.write({ place: { ...self.at.read().place, [key]: points } });
    },
  });
}

/** Null for a label that is not shown. */
function drawn(self: PointLabelObject, key: "left" | "top" | "width" | "height"): number | null {
  return layoutOf(self).labels[`${self.series.index}.${self.point}`]?.[key] ?? null;
}
