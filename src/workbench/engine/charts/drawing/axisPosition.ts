import type { ChartReading } from "../reading/chartReading";
import type { AxisKey } from "../info/chartAxisInfo";
import { axisId } from "./axisIds";

type Side = "left" | "right" | "top" | "bottom";
export type AxisPosition = Side | Readonly<Record<string, number>>;

const OPPOSITE: Readonly<Record<Side, Side>> = { left: "right", right: "left", top: "bottom", bottom: "top" };

const OTHERS: Readonly<Record<AxisKey, AxisKey>> = {
  categoryAxis: "valueAxis",
  valueAxis: "categoryAxis",
  secondaryCategoryAxis: "secondaryValueAxis",
  secondaryValueAxis: "secondaryCategoryAxis",
};

/** The side on which an axis stands, or the value of the other axis at which it crosses that one. */
export function axisPosition(reading: ChartReading, key: AxisKey): AxisPosition {
  const isHorizontal = reading.series.some(({ kind }) => kind.isHorizontal === true);
  const axis = reading.chart[key];
  const other = reading.chart[OTHERS[key]];
  const isUpright = axisId(key, isHorizontal).startsWith("y");
  const crossing = crossingOf(reading, key);
  const isNextToAxis = (axis.tickLabelPosition ?? "NextToAxis") === "NextToAxis";
  if (crossing !== null && isNextToAxis) return { [axisId(OTHERS[key], isHorizontal)]: crossing };
  const isSecondary = key === "secondaryValueAxis" || key === "secondaryCategoryAxis";
  const isTurned =
    (((other.reversed === true) !== (other.position === "Maximum")) !==
      (axis.tickLabelPosition === "High")) !==
    isSecondary;
  const side: Side = isUpright ? "left" : "bottom";
  return isTurned ? OPPOSITE[side] : side;
}

/** The value inside the plot at which an axis crosses the other one, or null when it stands at the edge. */
export function crossingOf(reading: ChartReading, key: AxisKey): number | null {
  const other = reading.chart[OTHERS[key]];
  if (key.endsWith("alueAxis")) return null;
  if (other.position === "Custom") return other.positionAt ?? 0;
  if (other.position !== undefined && other.position !== "Automatic") return null;
  const isBelowZero = (other.minimum ?? lowest(reading, key)) < 0 && (other.maximum ?? 1) > 0;
  return isBelowZero ? 0 : null;
}

function lowest({ series }: ChartReading, key: AxisKey): number {
  const numbers = series
    .filter(({ isSecondary }) => isSecondary === key.startsWith("secondary"))
    .flatMap(({ values }) => values.map(({ number }) => number ?? 0));
  return Math.min(0, ...numbers);
}
