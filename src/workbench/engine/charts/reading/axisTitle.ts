import type { AxisKey } from "../info/chartAxisInfo";
import type { ChartReading } from "./chartReading";

/** What the title of an axis says; Excel's placeholder where nothing does. */
export function textOf(reading: ChartReading, key: AxisKey): string {
  return reading.axisTitles[key] ?? reading.chart[key].title.text ?? "Axis Title";
}
