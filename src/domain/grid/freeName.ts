/**
 * The first of `base`, `base2`, `base3`… that nothing in the workbook is called. Excel compares names of tables and
 * defined names together and blind to case.
 */
export function resolveFreeName(base: string, taken: readonly string[]): string {
  const lowered = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!lowered.has(name.toLowerCase())) return name;
  }
}
