import type { FigureMeasure } from "../dataset/figure";
import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";

/**
 * One identity put to the test: left and right should be equal within the tolerance.
 * - `sum`: makers and others = all makers, wherever the residual is held.
 * - `imports`: foreign brands and Japanese makers = all imports.
 * - `growth`: printed growth × the year before = the year, within the printed rounding.
 */
export interface IdentityCheck {
  readonly kind: "sum" | "imports" | "growth";
  readonly maker: Maker;
  readonly period: Period;
  /** The level that is tested. */
  readonly level: FigureMeasure;
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  /** Half a unit of the last printed digit of the growth, in vehicles; a whole unit where the rate was cut; else 0. */
  readonly tolerance: number;
  /** True where the printed rate is not the rounded but the cut one. */
  readonly isCut: boolean;
  readonly holds: boolean;
}
