import type { HandPlace } from "../../engine/charts/info/chartLooks";
import { group, value } from "./element";

/** Places in a file are parts of the chart's size. */
export function layoutXml(
  place: HandPlace | undefined,
  chart: { readonly width: number; readonly height: number },
  isInside = false,
): string {
  if (place === undefined) return "<c:layout/>";
  const part = (length: number | undefined, whole: number): number | undefined =>
    length === undefined ? undefined : Number((length / whole).toFixed(6));
  const edge = (name: string, length: number | undefined): string =>
    value(name, length === undefined ? undefined : "edge");
  const manual = group(
    "c:manualLayout",
    isInside ? value("layoutTarget", "inner") : "",
    edge("xMode", place.left),
    edge("yMode", place.top),
    value("x", part(place.left, chart.width)),
    value("y", part(place.top, chart.height)),
    value("w", part(place.width, chart.width)),
    value("h", part(place.height, chart.height)),
  );
  return `<c:layout>${manual}</c:layout>`;
}
