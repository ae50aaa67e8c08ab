import type { ErrorBarsInfo } from "../info/chartSeriesInfo";

/** How far the error bars of a point reach to each side of its value; null for none. */
export function errorAmount(
  { type, amount }: ErrorBarsInfo,
  value: number,
  all: readonly number[],
): number | null {
  switch (type) {
    case "FixedValue":
      return amount ?? 1;
    case "Percent":
      return (Math.abs(value) * (amount ?? 5)) / 100;
    case "StDev":
      return deviation(all) * (amount ?? 1);
    case "StError":
      return deviation(all) / Math.sqrt(all.length);
    case "Custom":
      return null;
  }
}

function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1));
}
