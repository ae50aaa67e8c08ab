/** The arithmetic of an implied range, the same in every language. */
import { growthFormOf } from "../dataset/growth";
import type { Figure } from "../dataset/figure";
import { printedRange } from "../dataset/printedRange";
import type { ImpliedStep } from "../query/impliedRange";
import { groupDigits } from "./numberText";

/** The steps from the held level to the asked-for period, in that order. */
export function stepsInOrder(step: ImpliedStep): readonly ImpliedStep[] {
  return [...(step.baseStep ? stepsInOrder(step.baseStep) : []), step];
}

/** As printed, with its sign and unit: "-33 %", "128.6 %", "×7". */
export function printedRateText(rate: Figure): string {
  const digits = rate.value.toFixed(rate.decimals);
  switch (growthFormOf(rate.measure)) {
    case "percent":
      return `${rate.value > 0 ? "+" : ""}${digits} %`;
    case "times":
      return `×${digits}`;
    default:
      return `${digits} %`;
  }
}

/** The two ends that the printed rate may have been rounded from: "-33.5 %" and "-32.5 %". */
export function printedRangeTexts(rate: Figure): readonly [string, string] {
  const { low, high } = printedRange(rate);
  const end = (value: number): string => printedRateText({ ...rate, value, decimals: rate.decimals + 1 });
  return [end(low), end(high)];
}

/** "9,595 / 0.675 = 14,214.8" and "9,595 / 0.665 = 14,428.6". */
export function stepArithmetic({ from, base, factor }: ImpliedStep): readonly [string, string] {
  const short = (value: number): string => groupDigits(Number(value.toFixed(5)));
  const shown = (value: number): string => groupDigits(Number(value.toFixed(1)));
  return from === "next"
    ? [
        `${groupDigits(base.low)} / ${short(factor.high)} = ${shown(base.low / factor.high)}`,
        `${groupDigits(base.high)} / ${short(factor.low)} = ${shown(base.high / factor.low)}`,
      ]
    : [
        `${groupDigits(base.low)} × ${short(factor.low)} = ${shown(base.low * factor.low)}`,
        `${groupDigits(base.high)} × ${short(factor.high)} = ${shown(base.high * factor.high)}`,
      ];
}
