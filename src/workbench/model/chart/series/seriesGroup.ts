import { automaticGap, automaticOverlap } from "../../../engine/charts/info/automaticBars";
import type { ChartKind } from "../../../engine/charts/info/chartKinds";
import { SPLIT_TYPES } from "../../../engine/charts/info/chartSeriesInfo";
import { property } from "../../declare";
import type { Member, PropertyMember } from "../../member";
import { asBoolean, asColor, asNumber, asOneOf } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import { asNumberBetween, asWholeBetween } from "../checkedValue";
import { chartOf } from "../chartObject";
import { changeGroup, kindOf } from "./seriesObject";
import type { Series, SeriesObject } from "./seriesObject";

interface Rule<K extends keyof Series> {
  readonly key: K;
  /** What kinds of series have it. */
  isFor(kind: ChartKind): boolean;
  initial(kind: ChartKind): unknown;
  parse(value: unknown): Series[K];
  /** True where all series of the group share it. */
  readonly isShared?: boolean;
}

/** Null where the series has no such thing; setting it there is refused with InvalidArgument, as documented. */
function ruled<K extends keyof Series>(
  name: string,
  since: string,
  { key, isFor, initial, parse, isShared = false }: Rule<K>,
): PropertyMember<SeriesObject> {
  return property(name, since, {
    get: (self) => {
      const kind = kindOf(self);
      return isFor(kind) ? (self.at.read()[key] ?? initial(kind)) : null;
    },
    set: (self, value) => {
      if (!isFor(kindOf(self))) throw invalidArgument();
      const changes = { [key]: parse(value) };
      if (isShared) changeGroup(self, changes);
      else self.at.write(changes);
    },
  });
}

const isBar = ({ kind }: ChartKind): boolean => kind === "bar";
const hasSecondPlot = ({ secondPlot }: ChartKind): boolean => secondPlot !== undefined;
const hasGap = (kind: ChartKind): boolean =>
  ["bar", "funnel", "waterfall"].includes(kind.kind) || hasSecondPlot(kind);
const isPie = ({ kind }: ChartKind): boolean => kind === "pie";
const isRing = ({ isRing: ring }: ChartKind): boolean => ring === true;

/** What belongs to a kind of series only. */
export const groupMembers: readonly Member<SeriesObject>[] = [
  ruled("GapWidth", "1.7", {
    key: "gapWidth",
    isFor: hasGap,
    initial: automaticGap,
    parse: asWholeBetween(0, 500),
    isShared: true,
  }),
  ruled("Overlap", "1.8", {
    key: "overlap",
    isFor: (kind) => isBar(kind) && kind.solid === undefined,
    initial: automaticOverlap,
    parse: asWholeBetween(-100, 100),
    isShared: true,
  }),
  ruled("DoughnutHoleSize", "1.7", {
    key: "holeSize",
    isFor: isRing,
    initial: () => 75,
    parse: asWholeBetween(10, 90),
    isShared: true,
  }),
  ruled("FirstSliceAngle", "1.8", {
    key: "firstSliceAngle",
    isFor: isPie,
    initial: () => 0,
    parse: asWholeBetween(0, 360),
    isShared: true,
  }),
  ruled("Explosion", "1.8", {
    key: "explosion",
    isFor: isPie,
    initial: ({ isExploded }) => (isExploded ? 25 : 0),
    parse: asWholeBetween(0, 400),
  }),
  ruled("BubbleScale", "1.9", {
    key: "bubbleScale",
    isFor: ({ kind }) => kind === "bubble",
    initial: () => 100,
    parse: asWholeBetween(0, 300),
    isShared: true,
  }),
  ruled("InvertIfNegative", "1.8", {
    key: "invertIfNegative",
    isFor: ({ kind }) => kind === "bar" || kind === "bubble",
    initial: () => false,
    parse: asBoolean,
  }),
  ruled("InvertColor", "1.9", {
    key: "invertColor",
    isFor: isBar,
    initial: () => "#FFFFFF",
    parse: asColor,
  }),
  property("VaryByCategories", "1.8", {
    get: (self) => self.at.read().varyByCategories ?? isPie(kindOf(self)),
    // "The chart must contain only one series."
    set: (self, value) => {
      if (chartOf(self).series.length > 1 && !isPie(kindOf(self))) throw invalidArgument();
      self.at.write({ varyByCategories: asBoolean(value) });
    },
  }),
  ruled("SecondPlotSize", "1.8", {
    key: "secondPlotSize",
    isFor: hasSecondPlot,
    initial: () => 75,
    parse: asNumberBetween(5, 200),
  }),
  ruled("SplitType", "1.8", {
    key: "splitType",
    isFor: hasSecondPlot,
    initial: () => "SplitByPosition",
    parse: (value) => asOneOf(value, SPLIT_TYPES),
  }),
  ruled("SplitValue", "1.9", { key: "splitValue", isFor: hasSecondPlot, initial: () => 0, parse: asNumber }),
  ruled("ShowConnectorLines", "1.9", {
    key: "showConnectorLines",
    isFor: ({ kind }) => kind === "waterfall",
    initial: () => true,
    parse: asBoolean,
  }),
  property("ShowLeaderLines", "1.9", {
    get: (self) => self.at.read().labels?.showLeaderLines ?? isPie(kindOf(self)),
    set: (self, value) =>
      self.at.write({ labels: { ...self.at.read().labels, showLeaderLines: asBoolean(value) } }),
  }),
  ...["Maximum", "Midpoint", "Minimum"].flatMap((end) =>
    ["Color", "Type", "Value"].map((part) => ofMaps(`Gradient${end}${part}`)),
  ),
  ofMaps("GradientStyle"),
  ofMaps("ParentLabelStrategy"),
];

/** Region maps and tree maps are drawn nowhere here, and other series have none of these. */
function ofMaps(name: string): PropertyMember<SeriesObject> {
  return property(name, "1.9", {
    get: () => null,
    set: () => {
      throw invalidArgument();
    },
  });
}
