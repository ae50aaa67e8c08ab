const TEXT = /^=\s*"((?:[^"]|"")*)"\s*$/;

/** The text that a formula like `="a ""b"""` is, or null for every other formula. */
export function textConstantOf(formula: string): string | null {
  return TEXT.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}
