import type { ChartSeriesSnapshot, ChartSnapshot } from "../engine/snapshot/workbookSnapshot";
import { CHART_KINDS } from "./chartKinds";
import { writtenSeries } from "./writeChart";

/** What the writer has no words for, or writes in another place than the schema has it. */
export function finishChart(xml: string, chart: ChartSnapshot): string {
  const { own, others } = writtenSeries(chart);
  const series = [...own, ...others];
  let index = -1;
  const marked = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (written) => {
    index += 1;
    const one = series[index];
    return one === undefined ? written : withMarker(written, one, one.type ?? chart.type);
  });
  return withGridlines(marked, chart);
}

const MARKER = /<c:marker>[\s\S]*?<\/c:marker>/;
const AFTER_MARKER = /<c:(dPt|dLbls|trendline|errBars|cat|val|xVal|yVal|smooth)>/;

/** The writer gives line charts no markers whatever is asked for, and puts scatter charts' before the line's look. */
function withMarker(written: string, { color }: ChartSeriesSnapshot, type: string): string {
  const marker = CHART_KINDS[type]?.hasMarkers ? circle(color) : (MARKER.exec(written)?.[0] ?? "");
  return written.replace(MARKER, "").replace(AFTER_MARKER, (next) => marker + next);
}

/** Excel's own marker of line charts. */
function circle(color: string | null): string {
  const fill = `<a:solidFill><a:srgbClr val="${color?.slice(1) ?? ""}"/></a:solidFill>`;
  const look = color === null ? "" : `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/>${look}</c:marker>`;
}

/** Light grey, as in Excel since 2013. */
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** The first axis is that of the categories, the last that of the values. */
function withGridlines(xml: string, { categoryAxis, valueAxis }: ChartSnapshot): string {
  const axes = [...xml.matchAll(/<c:(catAx|valAx|dateAx)>[\s\S]*?<\/c:\1>/g)].map((match) => match[0]);
  const wanted = [categoryAxis.majorGridlines, valueAxis.majorGridlines];
  return axes.slice(0, 2).reduce((text, axis, index) => {
    const bare = axis.replace(/<c:majorGridlines\/>/, "");
    const lined = bare.replace(/<c:axPos [^>]*\/>/, (position) => position + GRIDLINES);
    return text.replace(axis, () => (wanted[index] ? lined : bare));
  }, xml);
}
