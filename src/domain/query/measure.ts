/** What a user may ask of a maker and a period. Ratios are fractions: 0.192 is +19.2 %. */
export const MEASURES = ["units", "yoy", "share", "rank"] as const;
export type Measure = (typeof MEASURES)[number];
