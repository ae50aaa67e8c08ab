/** `reconciled` (the default): the recommended figure. `printed`: what the article prints, under the year it prints. */
export const EDITIONS = ["reconciled", "printed"] as const;
export type NamedEdition = (typeof EDITIONS)[number];

/** A day, ISO 8601 (2024-06-30): only what had been published by its end. */
export type DayEdition = `${number}-${number}-${number}`;

export type Edition = NamedEdition | DayEdition;

export function isDayEdition(edition: Edition): edition is DayEdition {
  return /^\d/.test(edition);
}
