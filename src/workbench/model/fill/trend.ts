/** Values of a straight line through numbers, by least squares; the numbers stand at 0, 1, 2 and so on. */
export function linearTrend(numbers: readonly number[]): (index: number) => number {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
  let [above, below] = [0, 0];
  numbers.forEach((one, index) => {
    above += (index - middle) * (one - mean);
    below += (index - middle) ** 2;
  });
  const slope = below === 0 ? 0 : above / below;
  return (index) => withoutNoise(mean + slope * (index - middle));
}

/** The same for growth by a factor; null unless all numbers are above zero. */
export function growthTrend(numbers: readonly number[]): ((index: number) => number) | null {
  if (numbers.some((one) => one <= 0)) return null;
  const line = linearTrend(numbers.map(Math.log));
  return (index) => withoutNoise(Math.exp(line(index)));
}

/** 15 digits, as Excel keeps. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
