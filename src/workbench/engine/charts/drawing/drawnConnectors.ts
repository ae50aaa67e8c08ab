import { runningSums } from "../reading/axisValues";
import type { SeriesReading } from "../reading/chartReading";
import type { Drawing } from "./drawing";
import { toDrawnLine } from "./drawnLooks";
import type { DrawnLine } from "./drawnLooks";

/** The lines of a waterfall from where one bar ends to where the next begins. */
export interface DrawnConnectors {
  /** By point: where its bar ends. */
  readonly levels: readonly number[];
  readonly line: DrawnLine;
}

export function drawnConnectors({ theme }: Drawing, one: SeriesReading): DrawnConnectors | null {
  if (one.kind.kind !== "waterfall" || one.series.showConnectorLines === false) return null;
  return {
    levels: runningSums(one.values).slice(1),
    line: toDrawnLine(undefined, { color: theme.text, weight: 0.75 }),
  };
}
