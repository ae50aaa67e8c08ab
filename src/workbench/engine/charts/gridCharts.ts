import type { ChartFigure } from "./grid/chartPlace";
import { boxOf, placeOf } from "./grid/chartPlace";
import { formatAddress, parseAddress } from "../address";
import type { Area } from "../area";
import type { ChartStore } from "./chartStore";
import { ChartWatch } from "./chartWatch";
import { scaleOfAxis } from "./reading/axisValues";
import type { AxisScale } from "./reading/axisScale";
import { createChartCells } from "./reading/chartCells";
import { readChart, readSeries } from "./reading/chartReading";
import type { ChartReading, SeriesReading } from "./reading/chartReading";
import type { ChartLayout } from "./drawing/chartLayout";
import { drawnLayout, drawnPicture } from "./drawing/drawOffPage";
import "./grid/insertedChart";
import { OFFICE_CHART, officeDefinition } from "./grid/officeChart";
import type { OfficeDefinition } from "./grid/officeChart";
import type { AxisKey } from "./info/chartAxisInfo";
import { changed } from "./info/changed";
import type { Changes } from "./info/changed";
import type { ChartContent, ChartData, ChartInfo } from "./info/chartInfo";
import { EMPTY_SERIES } from "./info/newChart";
import { isDrawable } from "./info/chartKinds";
import { mapChartAreas } from "./info/mapChartAreas";
import { WaitingCharts } from "./waitingCharts";
import { mustDo, toArea } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";

/** Charts as the grid's figures: it keeps what they are, with their ranges. */
export class GridCharts implements ChartStore {
  readonly watch = new ChartWatch(this);
  private lastNumber = 0;
  private readonly waiting: WaitingCharts;

  constructor(private readonly grid: Grid) {
    this.waiting = new WaitingCharts(grid, (dispatch, { chart, isMoved }) => {
      const { id: chartId, sheetId } = chart;
      const figureId = grid.model.getters.getFigureIdFromChartId(chartId);
      mustDo(dispatch("UPDATE_CHART", { chartId, figureId, sheetId, definition: this.definitionOf(chart) }));
      if (!isMoved) return;
      const { anchor, size } = placeOf(grid, sheetId, chart);
      mustDo(dispatch("UPDATE_FIGURE", { sheetId, figureId, ...anchor, ...size }));
    });
  }

  list(sheetId: string): readonly ChartInfo[] {
    // Charts that wait are in the grid already, and in their order.
    const ids = this.grid.model.getters.getChartIds(sheetId);
    return ids.flatMap((id) => this.get(id) ?? []);
  }

  get(chartId: string): ChartInfo | undefined {
    const waiting = this.waiting.get(chartId);
    if (waiting !== undefined) return waiting;
    return this.grid.model.getters.getChart(chartId) === undefined ? undefined : this.chartWith(chartId);
  }

  canDraw(type: string): boolean {
    return isDrawable(type);
  }

  create(sheetId: string, chart: ChartData): ChartInfo {
    const id = this.nextId();
    const figureId = `figure of ${id}`;
    this.grid.run((dispatch) => {
      const { anchor, size } = placeOf(this.grid, sheetId, chart);
      const definition = this.definitionOf(chart);
      mustDo(dispatch("CREATE_CHART", { chartId: id, figureId, sheetId, definition, size, ...anchor }));
    });
    return known(this.get(id), `chart ${id}`);
  }

  update(chartId: string, changes: Changes<ChartData>): void {
    const chart = known(this.get(chartId), `chart ${chartId}`);
    const isMoved = ["left", "top", "width", "height"].some((key) => key in changes);
    this.waiting.put(changed<ChartInfo>(chart, changes), isMoved);
  }

  delete(chartId: string): void {
    const { sheetId } = known(this.get(chartId), `chart ${chartId}`);
    const figureId = this.grid.getters.getFigureIdFromChartId(chartId);
    this.grid.run((dispatch) => mustDo(dispatch("DELETE_FIGURE", { sheetId, figureId })));
  }

  activate(chartId: string): void {
    const { sheetId } = known(this.get(chartId), `chart ${chartId}`);
    const figureId = this.grid.getters.getFigureIdFromChartId(chartId);
    const { getters } = this.grid;
    this.grid.run((dispatch) => {
      const sheetIdFrom = getters.getActiveSheetId();
      if (sheetIdFrom !== sheetId) dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
      dispatch("SELECT_FIGURE", { figureId });
    });
  }

  active(): string | null {
    const { getters } = this.grid.model;
    const figureId = getters.getSelectedFigureId();
    if (figureId === null) return null;
    const ids = getters.getChartIds(getters.getActiveSheetId());
    return ids.find((id) => getters.getFigureIdFromChartId(id) === figureId) ?? null;
  }

  /** The sheets of all charts, by chart. */
  places(): ReadonlyMap<string, string> {
    const { getters } = this.grid.model;
    const ids = getters
      .getSheetIds()
      .flatMap((sheetId) => getters.getChartIds(sheetId).map((chartId) => [chartId, sheetId] as const));
    return new Map(ids.filter(([chartId]) => (getters.getChartType(chartId) as string) === OFFICE_CHART));
  }

  read(chartId: string): ChartReading {
    const chart = known(this.get(chartId), `chart ${chartId}`);
    return readChart(createChartCells(this.grid.getters), chart);
  }

  readSeries(chartId: string, index: number): SeriesReading {
    const chart = known(this.get(chartId), `chart ${chartId}`);
    const series = chart.series[index] ?? EMPTY_SERIES;
    return readSeries(createChartCells(this.grid.getters), chart, { series, index });
  }

  scale(chartId: string, axis: AxisKey): AxisScale {
    return scaleOfAxis(this.read(chartId), axis, known(this.get(chartId), `chart ${chartId}`));
  }

  layout(chartId: string): ChartLayout | null {
    return drawnLayout(this.read(chartId), known(this.get(chartId), `chart ${chartId}`));
  }

  picture(chartId: string, size: { readonly width: number; readonly height: number }): string | null {
    return drawnPicture(this.read(chartId), size);
  }

  /** Undefined for charts of the grid's own kinds, and for ids of charts that are gone. */
  private chartWith(id: string): ChartInfo | undefined {
    const { getters } = this.grid.model;
    const definition = getters.getChartDefinition(id) as unknown as OfficeDefinition<string>;
    const sheetId = getters.getChart(id)?.sheetId;
    if (definition.type !== OFFICE_CHART || sheetId === undefined) return undefined;
    const figure: ChartFigure | undefined = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id));
    if (!figure) return undefined;
    const content = mapChartAreas(definition.content, (text) => this.areaOf(text));
    return { ...content, id, sheetId, ...boxOf(this.grid, sheetId, figure) };
  }

  /** Excel's chart ids are GUIDs in braces. */
  private nextId(): string {
    this.lastNumber += 1;
    return `{00000000-0002-0000-0000-${String(this.lastNumber).padStart(12, "0")}}`;
  }

  private definitionOf(chart: ChartData): never {
    const { getters } = this.grid.model;
    const addressOf = (area: Area): string => formatAddress(getters.getSheetName(area.sheetId), area);
    return officeDefinition(mapChartAreas(contentOf(chart), addressOf)) as never;
  }

  private areaOf(address: string): Area | null {
    const parsed = parseAddress(address);
    if (parsed === null || parsed.sheetName === null) return null;
    const sheetId = this.grid.model.getters.getSheetIdByName(parsed.sheetName);
    return sheetId === undefined ? null : toArea(sheetId, parsed);
  }
}

/** Without what the figure knows. */
function contentOf(chart: ChartData & Partial<ChartInfo>): ChartContent<Area> {
  const own = ["id", "sheetId", "left", "top", "width", "height"];
  return Object.fromEntries(
    Object.entries(chart).filter(([key]) => !own.includes(key)),
  ) as unknown as ChartContent<Area>;
}
