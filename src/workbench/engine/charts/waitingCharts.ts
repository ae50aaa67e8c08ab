import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { ChartInfo } from "./info/chartInfo";

interface WaitingChart {
  readonly chart: ChartInfo;
  /** Its place or its size changed too. */
  readonly isMoved: boolean;
}

type WriteChart = (dispatch: Dispatch, waiting: WaitingChart) => void;

/** Charts that a batch has changed: each is written to the grid once, however many of its properties were set. */
export class WaitingCharts {
  private readonly charts = new Map<string, WaitingChart>();
  private flushCount = 0;

  constructor(
    private readonly grid: Grid,
    private readonly write: WriteChart,
  ) {}

  /** The chart as it will be, or undefined when it does not wait. */
  get(chartId: string): ChartInfo | undefined {
    this.settle();
    return this.charts.get(chartId)?.chart;
  }

  put(chart: ChartInfo, isMoved: boolean): void {
    this.settle();
    const { id } = chart;
    const before = this.charts.get(id);
    this.charts.set(id, { chart, isMoved: isMoved || before?.isMoved === true });
    if (before === undefined) this.grid.runSoon((dispatch) => this.writeNow(dispatch, id));
  }

  /**
   * Afterwards nothing waits but charts: of other writes, those of column widths may move them. What once waited is
   * forgotten when it was carried out, or given up with a write that failed.
   */
  private settle(): void {
    if (this.grid.isRunning) return;
    if (this.charts.size !== this.grid.waitingCount) void this.grid.getters;
    if (this.flushCount === this.grid.flushCount) return;
    this.flushCount = this.grid.flushCount;
    this.charts.clear();
  }

  private writeNow(dispatch: Dispatch, chartId: string): void {
    const waiting = this.charts.get(chartId);
    this.charts.delete(chartId);
    if (waiting !== undefined) this.write(dispatch, waiting);
  }
}
