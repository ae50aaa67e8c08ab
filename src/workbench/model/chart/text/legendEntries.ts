import type { ChartLegendInfo } from "../../../engine/charts/info/chartTextInfo";
import { chartKind } from "../../../engine/charts/info/chartKinds";
import { method, property, required } from "../../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../../member";
import { asBoolean, asIndex } from "../../plainValue";
import { itemNotFound } from "../../refusals";
import { layoutOf } from "../checkedValue";
import { chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import type { ChartPart, Holder } from "../held";

type EntriesObject = ChartPart<ChartLegendInfo>;

interface EntryObject extends EntriesObject {
  readonly index: number;
}

const entryClass: ModelClass<EntryObject> = {
  name: "ChartLegendEntry",
  members: [
    property("Index", "1.8", { get: ({ index }) => index }),
    property("Visible", "1.7", {
      get: ({ at, index }) => !hiddenIn(at).includes(index),
      set: ({ at, index }, value) => {
        const others = hiddenIn(at).filter((one) => one !== index);
        at.write({ hiddenEntries: asBoolean(value) ? others : [...others, index] });
      },
    }),
    measured("Left", "left"),
    measured("Top", "top"),
    measured("Width", "width"),
    measured("Height", "height"),
  ],
};

const entriesClass: ModelClass<EntriesObject> = {
  name: "ChartLegendEntryCollection",
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => entryAt(self, index)),
  indexer: (self, index) => entryAt(self, index),
  members: [
    method("GetCount", "1.7", { call: countOf }),
    method("GetItemAt", "1.7", {
      args: [required("index", "number")],
      call: (self, [index]) => entryAt(self, index),
    }),
  ],
};

export function createLegendEntries(chart: ChartObject, at: Holder<ChartLegendInfo>): ModelObject {
  const entries: EntriesObject = { ...chart, modelClass: entriesClass, at };
  return entries;
}

/** One for each series and trendline, of round charts one for each slice. */
function countOf(self: ChartObject): number {
  const chart = chartOf(self);
  const { series } = self.context.engine.charts.read(chart.id);
  if (chartKind(chart.type).kind === "pie") return series[0]?.values.length ?? 0;
  return series.reduce((sum, one) => sum + 1 + (one.series.trendlines?.length ?? 0), 0);
}

function entryAt(self: EntriesObject, given: unknown): ModelObject {
  const index = asIndex(given);
  if (index >= countOf(self)) throw itemNotFound();
  const entry: EntryObject = { ...self, modelClass: entryClass, index };
  return entry;
}

function hiddenIn(at: Holder<ChartLegendInfo>): readonly number[] {
  return at.read().hiddenEntries ?? [];
}

function measured(name: string, key: "left" | "top" | "width" | "height"): PropertyMember<EntryObject> {
  return property(name, "1.8", {
    get: (self) => {
      const { legend, legendEntries } = layoutOf(self);
      const hidden = hiddenIn(self.at);
      if (legend === null || hidden.includes(self.index)) return null;
      const before = hidden.filter((index) => index < self.index).length;
      return legendEntries[self.index - before]?.[key] ?? null;
    },
  });
}
