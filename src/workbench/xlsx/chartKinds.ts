/** Excel's name of a chart type, as the file has it. */
export interface ChartKind {
  /** Key of the writer's ChartType. */
  readonly written: string;
  /** Of circles, in the colour of their series. */
  readonly hasMarkers?: boolean;
  /** False for points that nothing joins. */
  readonly hasLines?: boolean;
}

/** The file format has no funnel or waterfall among its classic charts: they are written as what the grid draws them like. */
export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { written: "Column" },
  ColumnStacked: { written: "ColumnStacked" },
  ColumnStacked100: { written: "ColumnPercentStacked" },
  BarClustered: { written: "Bar" },
  BarStacked: { written: "BarStacked" },
  BarStacked100: { written: "BarPercentStacked" },
  Line: { written: "Line" },
  LineStacked: { written: "LineStacked" },
  LineStacked100: { written: "LinePercentStacked" },
  LineMarkers: { written: "Line", hasMarkers: true },
  LineMarkersStacked: { written: "LineStacked", hasMarkers: true },
  LineMarkersStacked100: { written: "LinePercentStacked", hasMarkers: true },
  Area: { written: "Area" },
  AreaStacked: { written: "AreaStacked" },
  AreaStacked100: { written: "AreaPercentStacked" },
  Pie: { written: "Pie" },
  PieExploded: { written: "Pie" },
  Doughnut: { written: "Doughnut" },
  DoughnutExploded: { written: "Doughnut" },
  XYScatter: { written: "Scatter", hasMarkers: true, hasLines: false },
  XYScatterSmooth: { written: "ScatterSmoothWithMarkers", hasMarkers: true },
  XYScatterSmoothNoMarkers: { written: "ScatterSmooth" },
  XYScatterLines: { written: "ScatterStraightWithMarkers", hasMarkers: true },
  XYScatterLinesNoMarkers: { written: "ScatterStraight" },
  Radar: { written: "Radar" },
  RadarMarkers: { written: "RadarWithMarkers", hasMarkers: true },
  RadarFilled: { written: "RadarFilled" },
  Funnel: { written: "Bar" },
  Waterfall: { written: "Column" },
};
