import type { Drawing, DrawnSeries } from "./drawing";
import type { DrawnExtras } from "./drawnExtras";
import { toDrawnText } from "./drawnLooks";
import { categoryTexts } from "./drawnAxes";

type Options = Readonly<Record<string, unknown>>;

/** An entry of a legend: a series, a slice or a trendline. */
export interface LegendEntry {
  readonly text: string;
  readonly isLine: boolean;
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineDash: readonly number[];
  readonly pointStyle: string | false;
}

export function legendEntries(drawing: Drawing, series: readonly DrawnSeries[]): LegendEntry[] {
  const { reading } = drawing;
  const [only] = reading.series;
  const isByPoint =
    only?.kind.kind === "pie" || (reading.series.length === 1 && only?.series.varyByCategories === true);
  const own = isByPoint ? sliceEntries(drawing, series[0] ?? {}) : series.map(seriesEntry);
  const trends = series.flatMap((one) =>
    (one["office"] as DrawnExtras).trendlines.map(({ name, line }) => ({
      text: name,
      isLine: true,
      fillStyle: line.color,
      strokeStyle: line.color,
      lineWidth: line.width,
      lineDash: line.dash,
      pointStyle: "line" as const,
    })),
  );
  return [...own, ...trends];
}

function sliceEntries({ reading }: Drawing, one: DrawnSeries): LegendEntry[] {
  const colors = one["backgroundColor"] as readonly string[];
  return categoryTexts(reading, "categoryAxis").map((text, index) => boxEntry(text, colors[index] ?? ""));
}

function seriesEntry(one: DrawnSeries): LegendEntry {
  const text = String(one["label"]);
  const fill = one["backgroundColor"];
  const isFilled = one["type"] === "bar" || (one["fill"] !== undefined && one["fill"] !== false);
  if (isFilled || !("pointStyle" in one)) return boxEntry(text, String(Array.isArray(fill) ? fill[0] : fill));
  const styles = one["pointStyle"];
  const style = Array.isArray(styles) ? (styles[0] as string | false) : "circle";
  const hasLine = one["showLine"] !== false && Number(one["borderWidth"]) > 0;
  const marker = Array.isArray(one["pointBackgroundColor"]) ? String(one["pointBackgroundColor"][0]) : "";
  return {
    text,
    isLine: hasLine,
    fillStyle: marker,
    strokeStyle: String(one["borderColor"]),
    lineWidth: Number(one["borderWidth"]),
    lineDash: one["borderDash"] as readonly number[],
    pointStyle: hasLine ? "line" : style,
  };
}

function boxEntry(text: string, color: string): LegendEntry {
  return {
    text,
    isLine: false,
    fillStyle: color,
    strokeStyle: color,
    lineWidth: 0,
    lineDash: [],
    pointStyle: "rect",
  };
}

const BOX = 8;
const LINE = 24;

export function drawnLegend(drawing: Drawing, entries: readonly LegendEntry[]): Options {
  const { legend, area } = drawing.reading.chart;
  const text = toDrawnText({ size: 9, color: drawing.theme.text }, area.font, legend.look?.font);
  const hidden = new Set(legend.hiddenEntries ?? []);
  const sides = {
    Top: "top",
    Bottom: "bottom",
    Left: "left",
    Right: "right",
    Corner: "right",
    Custom: "right",
  };
  const labels = entries.flatMap((entry, index) =>
    hidden.has(index)
      ? []
      : [
          {
            ...entry,
            index,
            fontColor: text.color,
            lineDash: [...entry.lineDash],
            lineCap: "round",
            hidden: false,
            datasetIndex: -1,
          },
        ],
  );
  return {
    display: legend.visible,
    position: sides[legend.position],
    align: legend.position === "Corner" ? "start" : "center",
    onClick: () => undefined,
    labels: {
      color: text.color,
      font: text.font,
      usePointStyle: true,
      boxHeight: BOX,
      pointStyleWidth: entries.some(({ isLine }) => isLine) ? LINE : BOX,
      padding: 8,
      generateLabels: () => labels,
    },
  };
}
