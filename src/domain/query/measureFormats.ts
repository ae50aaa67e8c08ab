import type { Measure } from "./measure";

/** Excel's number formats, en-US form. Ratios are fractions. */
export const MEASURE_FORMATS: Record<Measure, string> = {
  units: "#,##0",
  yoy: "+0.0%;-0.0%;0.0%",
  change: "+#,##0;-#,##0;0",
  share: "0.0%",
  share_of_imports: "0.0%",
  rank: "0",
  imports: "#,##0",
  foreign: "#,##0",
  implied_low: "#,##0",
  implied_high: "#,##0",
};
