import type { ChangeSource } from "../cells/cellStore";
import type { EngineEvent } from "../changes/engineEvent";

/** What the watch asks after every command. */
interface WatchedCharts {
  /** The sheets of all charts, by chart. */
  places(): ReadonlyMap<string, string>;
  active(): string | null;
}

/** Notices charts that came, went, or were selected since the last look: the grid does it in many ways. */
export class ChartWatch {
  private places: ReadonlyMap<string, string> = new Map();
  private activeId: string | null = null;

  constructor(private readonly charts: WatchedCharts) {}

  take(source: ChangeSource): EngineEvent[] {
    const before = this.places;
    this.places = this.charts.places();
    return [
      ...this.takeActive(before),
      ...difference(this.places, before, (chart): EngineEvent => ({ type: "chartAdded", ...chart, source })),
      ...difference(before, this.places, (chart): EngineEvent => ({
        type: "chartDeleted",
        ...chart,
        source,
      })),
    ];
  }

  private takeActive(before: ReadonlyMap<string, string>): EngineEvent[] {
    const previous = this.activeId;
    this.activeId = this.charts.active();
    if (previous === this.activeId) return [];
    const told = (chartId: string | null, type: "chartActivated" | "chartDeactivated"): EngineEvent[] => {
      const sheetId = chartId === null ? undefined : (this.places.get(chartId) ?? before.get(chartId));
      return chartId === null || sheetId === undefined ? [] : [{ type, chartId, sheetId }];
    };
    return [...told(previous, "chartDeactivated"), ...told(this.activeId, "chartActivated")];
  }
}

function difference(
  here: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
  toEvent: (chart: { readonly chartId: string; readonly sheetId: string }) => EngineEvent,
): EngineEvent[] {
  return [...here].flatMap(([chartId, sheetId]) =>
    there.has(chartId) ? [] : [toEvent({ chartId, sheetId })],
  );
}
