/** `reconciled` (the default): the recommended figure. `printed`: what the article prints, under the year it prints. */
export const EDITIONS = ["reconciled", "printed"] as const;
export type Edition = (typeof EDITIONS)[number];
