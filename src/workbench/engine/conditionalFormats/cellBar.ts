import type { DataBarFill } from "@odoo/o-spreadsheet";
import type { DataBarLook } from "./conditionalRule";

/** A data bar in a cell; places are parts of the cell's width, from 0 at its left edge to 1. */
export interface CellBar extends DataBarFill {
  readonly from: number;
  readonly to: number;
  /** Where the axis stands, or null for none. */
  readonly axis: number | null;
  readonly axisColor: string;
  /** "" for no border. */
  readonly borderColor: string;
  /** Fades out towards its end. */
  readonly isGradient: boolean;
}

interface BarRule {
  /** Less than `high`. */
  readonly low: number;
  readonly high: number;
  readonly look: DataBarLook;
}

/** Negative values go the other way from the axis, which stands where 0 is, in the middle, or nowhere. */
export function barAt(value: number, { low, high, look }: BarRule): CellBar {
  const axis = axisOf({ low, high, look });
  const isNegative = value < 0 && low < 0;
  const { positive, negative } = look;
  const color = isNegative && !negative.matchPositiveFillColor ? negative.fillColor : positive.fillColor;
  const hasOwnBorder = isNegative && !negative.matchPositiveBorderColor;
  const length = axis === null ? share(value - low, high - low) : lengthFrom(axis, value, { low, high });
  const end = (axis ?? 0) + length;
  const isMirrored = look.barDirection === "RightToLeft";
  const [from, to] = isMirrored ? [1 - (axis ?? 0), 1 - end] : [axis ?? 0, end];
  return {
    color,
    percentage: 100 * Math.abs(length),
    from,
    to,
    axis: axis === null || axis === 0 ? null : from,
    axisColor: look.axisColor,
    borderColor: hasOwnBorder ? negative.borderColor : positive.borderColor,
    isGradient: positive.gradientFill,
  };
}

/** Null where all bars start at the same edge, whatever their sign. */
function axisOf({ low, high, look }: BarRule): number | null {
  if (low >= 0 || look.axisFormat === "None") return null;
  if (look.axisFormat === "CellMidPoint") return 0.5;
  return high <= 0 ? 1 : -low / (high - low);
}

function lengthFrom(axis: number, value: number, { low, high }: Omit<BarRule, "look">): number {
  return value < 0 ? -axis * share(value, low) : (1 - axis) * share(value, high);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.max(0, part / whole));
}
