import { formatAddress, parseAddress } from "../address";
import type { Area } from "../area";
import { anchorAt } from "../cells/cellSizes";
import { isDrawable, toChartDefinition } from "./chartDefinition";
import type { DrawnSeries } from "./chartDefinition";
import type { ChartInfo, ChartSeriesInfo, ChartStore } from "./chartStore";
import { mustDo, toArea } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";

type ChartData = Omit<ChartInfo, "id" | "sheetId">;

interface HeldChart extends ChartInfo {
  readonly figureId: string;
  /** Which series each of the grid's data sets draws: series without values are not drawn. */
  readonly drawnIndexes: readonly number[];
}

const PIXELS_PER_POINT = 96 / 72;

/** Charts of the grid, with what it does not keep. Ranges are read back from the grid, which moves them. */
export class GridCharts implements ChartStore {
  private readonly held = new Map<string, HeldChart>();
  private lastNumber = 0;

  constructor(private readonly grid: Grid) {}

  list(sheetId: string): readonly ChartInfo[] {
    const ids = new Set(this.grid.getters.getChartIds(sheetId));
    return [...this.held.values()].filter((chart) => ids.has(chart.id)).map((chart) => this.current(chart));
  }

  canDraw(type: string): boolean {
    return isDrawable(type);
  }

  create(sheetId: string, chart: ChartData): ChartInfo {
    this.lastNumber += 1;
    // Excel's chart ids are GUIDs in braces.
    const id = `{00000000-0002-0000-0000-${String(this.lastNumber).padStart(12, "0")}}`;
    const figureId = `figure${this.lastNumber}`;
    this.held.set(id, { ...chart, id, sheetId, figureId, drawnIndexes: drawnIndexesOf(chart) });
    this.grid.run((dispatch) => {
      const { anchor, size } = this.placeOf(sheetId, chart);
      const definition = this.definitionOf(chart);
      mustDo(dispatch("CREATE_CHART", { chartId: id, figureId, sheetId, definition, size, ...anchor }));
    });
    return known(
      this.list(sheetId).find((info) => info.id === id),
      `chart ${id}`,
    );
  }

  update(chartId: string, patch: Partial<ChartData>): void {
    const held = known(this.held.get(chartId), `chart ${chartId}`);
    const next = { ...this.current(held), ...patch };
    this.held.set(chartId, { ...held, ...next, drawnIndexes: drawnIndexesOf(next) });
    const { sheetId, figureId } = held;
    this.grid.run((dispatch) => {
      mustDo(dispatch("UPDATE_CHART", { chartId, figureId, sheetId, definition: this.definitionOf(next) }));
      const isMoved = ["left", "top", "width", "height"].some((key) => key in patch);
      if (!isMoved) return;
      const { anchor, size } = this.placeOf(sheetId, next);
      mustDo(dispatch("UPDATE_FIGURE", { sheetId, figureId, ...anchor, ...size }));
    });
  }

  delete(chartId: string): void {
    const { sheetId, figureId } = known(this.held.get(chartId), `chart ${chartId}`);
    this.grid.run((dispatch) => mustDo(dispatch("DELETE_FIGURE", { sheetId, figureId })));
    // Undo may bring the chart back, so its description stays.
  }

  activate(chartId: string): void {
    const { figureId } = known(this.held.get(chartId), `chart ${chartId}`);
    this.grid.run((dispatch) => dispatch("SELECT_FIGURE", { figureId }));
  }

  private current(held: HeldChart): ChartInfo {
    const { figureId, drawnIndexes, ...chart } = held;
    const figure = this.grid.getters.getFigure(chart.sheetId, figureId);
    const source = this.sourceOf(chart.id);
    const series = chart.series.map((one, index): ChartSeriesInfo => {
      const at = drawnIndexes.indexOf(index);
      const range = source?.dataSets[at]?.dataRange;
      if (at < 0 || range === undefined) return one;
      const categories =
        source?.labelRange === undefined || one.categories === null
          ? null
          : this.areaOf(source.labelRange, chart.sheetId);
      return { ...one, values: this.areaOf(range, chart.sheetId) ?? one.values, categories };
    });
    return { ...chart, series, ...(figure ? this.boxOf(chart.sheetId, figure) : {}) };
  }

  private sourceOf(chartId: string): { dataSets: { dataRange: string }[]; labelRange?: string } | null {
    const definition = this.grid.getters.getChartDefinition(chartId) as { readonly dataSource?: unknown };
    const source = definition.dataSource as {
      type: string;
      dataSets: { dataRange: string }[];
      labelRange?: string;
    };
    return source?.type === "range" ? source : null;
  }

  private areaOf(address: string, sheetId: string): Area | null {
    const parsed = parseAddress(address);
    if (!parsed) return null;
    const named = parsed.sheetName === null ? sheetId : this.grid.getters.getSheetIdByName(parsed.sheetName);
    return named === undefined ? null : toArea(named, parsed);
  }

  private definitionOf(chart: ChartData): ReturnType<typeof toChartDefinition> {
    const drawn = drawnIndexesOf(chart).flatMap((index): DrawnSeries[] => {
      const series = chart.series[index];
      if (!series?.values) return [];
      return [{ series, values: this.addressOf(series.values), label: this.labelOf(series, index) }];
    });
    const categories = chart.series.find((series) => series.categories !== null)?.categories ?? null;
    return toChartDefinition(chart, drawn, categories && this.addressOf(categories));
  }

  private addressOf(area: Area): string {
    return formatAddress(this.grid.model.getters.getSheetName(area.sheetId), area);
  }

  private labelOf(series: ChartSeriesInfo, index: number): string {
    if (series.name !== null) return series.name;
    if (!series.nameArea) return `Series${index + 1}`;
    const { sheetId, top, left } = series.nameArea;
    return this.grid.model.getters.getEvaluatedCell({ sheetId, row: top, col: left }).formattedValue;
  }

  private boxOf(
    sheetId: string,
    figure: { col: number; row: number; offset: { x: number; y: number }; width: number; height: number },
  ): Pick<ChartInfo, "left" | "top" | "width" | "height"> {
    const { getters } = this.grid;
    let left = figure.offset.x;
    for (let column = 0; column < figure.col; column += 1) left += getters.getColSize(sheetId, column);
    let top = figure.offset.y;
    for (let row = 0; row < figure.row; row += 1) top += getters.getRowSize(sheetId, row);
    const [width, height] = [figure.width, figure.height];
    const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
    return { left: points(left), top: points(top), width: points(width), height: points(height) };
  }

  private placeOf(sheetId: string, chart: ChartData) {
    const pixels = (points: number): number => points * PIXELS_PER_POINT;
    const at = anchorAt(this.grid, sheetId, { x: pixels(chart.left), y: pixels(chart.top) });
    return {
      anchor: { col: at.column, row: at.row, offset: { x: at.x, y: at.y } },
      size: { width: pixels(chart.width), height: pixels(chart.height) },
    };
  }
}

function drawnIndexesOf(chart: ChartData): number[] {
  return chart.series.flatMap((series, index) => (series.values === null ? [] : [index]));
}
