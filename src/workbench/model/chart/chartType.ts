import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";

/** Excel's types that are not drawn here. */
const OTHERS =
  /^(Surface(Wireframe|TopView|TopViewWireframe)?|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Sunburst)$/;

/** Throws InvalidArgument for what is no type of Excel's, NotImplemented for what the grid cannot draw. */
export function checkedChartType({ engine }: ModelContext, value: unknown): string {
  const type = asText(value);
  if (engine.charts.canDraw(type)) return type;
  throw OTHERS.test(type) ? unsupported(`draw ${type} charts.`) : invalidArgument();
}
