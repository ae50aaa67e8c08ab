/**
 * What a user may ask of a maker and a period. Ratios are fractions: 0.192 is +19.2 %.
 * - `units`: vehicles. `yoy`: growth on the year before. `change`: vehicles more than the year before.
 * - `share`: of all makers. `share_of_imports`: of all imports, foreign brands included. `rank`: among single makers.
 * - `imports`, `foreign`: all imports and those of foreign brands; figures of ALL only.
 * - `implied_low`, `implied_high`: the range that published, rounded growth implies, in whole vehicles.
 */
export const MEASURES = [
  "units",
  "yoy",
  "change",
  "share",
  "share_of_imports",
  "rank",
  "imports",
  "foreign",
  "implied_low",
  "implied_high",
] as const;
export type Measure = (typeof MEASURES)[number];
