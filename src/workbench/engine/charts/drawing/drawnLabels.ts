import type { ChartReading, SeriesReading } from "../reading/chartReading";
import type { LabelPosition, PointLabelInfo } from "../info/chartLabelsInfo";
import type { Drawing } from "./drawing";
import { toDrawnLine, toDrawnText } from "./drawnLooks";
import type { DrawnLine, DrawnText } from "./drawnLooks";
import { numberText } from "./numberText";

/** A label as it is drawn beside its point. */
export interface DrawnLabel extends DrawnText {
  readonly text: string;
  readonly position: LabelPosition;
  /** "" for none. */
  readonly fill: string;
  readonly border: DrawnLine;
  /** Degrees, turning to the left; 0 is level. */
  readonly angle: number;
}

export function drawnLabels(drawing: Drawing, one: SeriesReading): (DrawnLabel | null)[] {
  return one.values.map(({ number }, index) => {
    const label = labelOf(one, index);
    if (label === null || number === null) return null;
    const text = labelText(drawing.reading, one, { index, label });
    return text === "" ? null : drawnLabel(drawing, one, { text, label });
  });
}

/** What the label of a point says, from its own and its series' settings; null when the point has none. */
export function labelOf({ series }: SeriesReading, index: number): PointLabelInfo | null {
  const point = series.points?.[String(index)];
  if (!(point?.hasLabel ?? series.hasLabels ?? false)) return null;
  return { ...series.labels, ...point?.label };
}

/** The parts in Excel's order: series, category, value, share. */
export function labelText(
  reading: ChartReading,
  one: SeriesReading,
  { index, label }: { readonly index: number; readonly label: PointLabelInfo },
): string {
  if (label.text !== undefined) return label.text;
  const cell = one.values[index];
  const format = label.numberFormat ?? cell?.format;
  const value = cell?.number ?? 0;
  const total = one.values.reduce((sum, { number }) => sum + Math.abs(number ?? 0), 0);
  const isPercentFormat = label.numberFormat?.includes("%") === true;
  const parts = [
    ...(label.showSeriesName ? [one.name] : []),
    ...(label.showCategoryName ? [one.categories[index]?.text ?? String(index + 1)] : []),
    ...(label.showValue ? [numberText(value, format)] : []),
    ...(label.showBubbleSize ? [one.sizes[index]?.text ?? ""] : []),
    ...(label.showPercentage && one.kind.kind === "pie" && total > 0
      ? [numberText(Math.abs(value) / total, isPercentFormat ? label.numberFormat : "0%")]
      : []),
  ];
  return parts.join(label.separator ?? "; ");
}

/** Excel's own position of the labels of that kind of series. */
export function automaticPosition({ kind }: SeriesReading): LabelPosition {
  switch (kind.kind) {
    case "pie":
      return kind.isRing ? "Center" : "BestFit";
    case "line":
    case "scatter":
    case "bubble":
      return "Right";
    case "area":
    case "funnel":
      return "Center";
    default:
      return kind.stacking === undefined ? "OutsideEnd" : "Center";
  }
}

function drawnLabel(
  { theme, reading }: Drawing,
  one: SeriesReading,
  { text, label }: { readonly text: string; readonly label: PointLabelInfo },
): DrawnLabel {
  const { look, orientation } = label;
  return {
    text,
    position: label.position ?? automaticPosition(one),
    ...toDrawnText({ size: 9, color: theme.text }, reading.chart.area.font, look?.font),
    fill: look?.fill ?? "",
    border: toDrawnLine(look?.border, { color: theme.border, weight: 0 }),
    angle: orientation === undefined || Math.abs(orientation) > 90 ? 0 : orientation,
  };
}
