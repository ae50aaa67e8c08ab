import * as chartJs from "chart.js";
import * as chartHelpers from "chart.js/helpers";

/**
 * o-spreadsheet draws with a global `Chart` in the shape of Chart.js' UMD file, where everything hangs on the class;
 * without it every mount of a chart fails.
 */
export function installChartLibrary(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables);
  const target = Chart as unknown as Record<string, unknown>;
  for (const [name, part] of Object.entries(parts)) {
    if (!(name in target)) target[name] = part;
  }
  target.helpers = chartHelpers;
  Object.assign(globalThis, { Chart });
}
