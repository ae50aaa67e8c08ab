import type { Area } from "../area";

export interface ChartSeriesInfo {
  /** Text, or null to take it from `nameArea`. */
  readonly name: string | null;
  readonly nameArea: Area | null;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** Excel's chart type where the series differs from its chart. */
  readonly type: string | null;
  /** "#RRGGBB", or null for the automatic colour. */
  readonly color: string | null;
}

export interface ChartAxisInfo {
  readonly title: string;
  readonly titleVisible: boolean;
  /** Excel's format code; "" follows the source. */
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorGridlines: boolean;
}

export interface ChartInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Excel's name of the type: "ColumnClustered", "Line", "XYScatter". */
  readonly type: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: "Top" | "Bottom" | "Left" | "Right";
  readonly categoryAxis: ChartAxisInfo;
  readonly valueAxis: ChartAxisInfo;
  readonly series: readonly ChartSeriesInfo[];
  /** In points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Charts are drawn live: they follow the cells of their series. */
export interface ChartStore {
  list(sheetId: string): readonly ChartInfo[];
  /** Throws when the grid cannot draw the type: ask `canDraw` first. */
  create(sheetId: string, chart: Omit<ChartInfo, "id" | "sheetId">): ChartInfo;
  update(chartId: string, patch: Partial<Omit<ChartInfo, "id" | "sheetId">>): void;
  delete(chartId: string): void;
  /** Selects the chart in the grid. */
  activate(chartId: string): void;
  canDraw(type: string): boolean;
}
