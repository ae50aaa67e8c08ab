import type { Area } from "../../area";
import type { ChartAxisInfo } from "./chartAxisInfo";
import type { BoxLook, HandPlace } from "./chartLooks";
import type { ChartSeriesInfo } from "./chartSeriesInfo";
import type { ChartLegendInfo, ChartTitleInfo } from "./chartTextInfo";

export interface ChartAreaInfo extends BoxLook {
  readonly roundedCorners?: boolean;
  readonly colorScheme?: string;
}

export interface PlotAreaInfo extends BoxLook {
  /** Of the plot with its axes, or without them where `isInside`; absent is automatic. */
  readonly place?: HandPlace;
  readonly isInside?: boolean;
}

export interface ChartDataTableInfo extends BoxLook {
  readonly visible: boolean;
  readonly showHorizontalBorder: boolean;
  readonly showVerticalBorder: boolean;
  readonly showOutlineBorder: boolean;
  readonly showLegendKey: boolean;
}

export const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;

/** A chart but for its id and its sheet, as plain values. `A` is how areas are kept. */
export interface ChartContent<A> {
  readonly name: string;
  /** Excel's name of the type: "ColumnClustered", "Line", "XYScatter". */
  readonly type: string;
  readonly title: ChartTitleInfo<A>;
  readonly legend: ChartLegendInfo;
  readonly area: ChartAreaInfo;
  readonly plotArea: PlotAreaInfo;
  readonly categoryAxis: ChartAxisInfo<A>;
  readonly valueAxis: ChartAxisInfo<A>;
  readonly secondaryCategoryAxis: ChartAxisInfo<A>;
  readonly secondaryValueAxis: ChartAxisInfo<A>;
  readonly dataTable?: ChartDataTableInfo;
  readonly series: readonly ChartSeriesInfo<A>[];
  /** Absent: "NotPlotted". */
  readonly blanks?: (typeof BLANKS)[number];
  readonly plotBy?: "Rows" | "Columns";
  /** False plots hidden rows and columns too. */
  readonly visibleOnly?: boolean;
  readonly style?: number;
  readonly categoryLabelLevel?: number;
  readonly seriesNameLevel?: number;
  readonly labelsOverMaximum?: boolean;
  readonly showAllFieldButtons?: boolean;
}

/** In points from the sheet's top left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type ChartData = ChartContent<Area> & ChartBox;

export interface ChartInfo extends ChartData {
  readonly id: string;
  readonly sheetId: string;
}
