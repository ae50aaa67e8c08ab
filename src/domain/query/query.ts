import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Edition } from "./edition";
import type { Measure } from "./measure";

/** A question with nothing left undefined. */
export interface Query {
  readonly maker: Maker;
  readonly period: Period;
  readonly measure: Measure;
  readonly edition: Edition;
}
