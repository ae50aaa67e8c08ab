import type { Maker } from "../dataset/maker";
import type { PeriodType } from "../dataset/period";
import type { Edition } from "../query/edition";
import type { Measure } from "../query/measure";

/** What a block needs to know of a dataset. */
export interface FigureReader {
  /** Identity of the dataset that answers. */
  readonly version: string;
  readonly hash: string;
  readonly makers: readonly Maker[];
  /** `null` when no figure is held: never 0 in its place. */
  valueFor(key: FigureKey): number | null;
  /** Canonical keys of this type for which the total or a maker has a level, oldest first. */
  periodsHeld(type: PeriodType, edition: Edition): readonly string[];
}

export interface FigureKey {
  readonly makerId: string;
  readonly period: string;
  readonly measure: Measure;
  readonly edition: Edition;
}
