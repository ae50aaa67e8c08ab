/** A rectangle in points from the chart's top left corner. */
export interface PartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a drawn chart stand; null for what is not shown. */
export interface ChartLayout {
  readonly title: PartBox | null;
  readonly legend: PartBox | null;
  readonly legendEntries: readonly PartBox[];
  /** Inside the axes. */
  readonly plot: PartBox;
  readonly axes: Readonly<Record<string, PartBox | null>>;
  /** By series, then by point, in the chart's own lists. */
  readonly labels: Readonly<Record<string, PartBox>>;
}
