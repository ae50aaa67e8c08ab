import type { Example } from "./example";
import { figureExamples } from "./figureExamples";
import { listExamples } from "./listExamples";
import { provenanceExamples } from "./provenanceExamples";
import { seriesExamples } from "./seriesExamples";
import { tableExamples } from "./tableExamples";

/** Every example of the product, under its functions in the order of the reference. */
export const EXAMPLES: readonly Example[] = [
  ...figureExamples,
  ...tableExamples,
  ...seriesExamples,
  ...provenanceExamples,
  ...listExamples,
];
