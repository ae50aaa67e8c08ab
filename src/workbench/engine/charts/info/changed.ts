/** Undefined makes a value automatic again. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

export function changed<T extends object>(value: T, changes: Changes<T>): T {
  const merged = Object.entries({ ...value, ...changes }).filter(([, one]) => one !== undefined);
  return Object.fromEntries(merged) as T;
}
