/** A bug in the workbench, never something that a script or a user did. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}

/** What Excel does and the grid cannot; the message is a sentence for the script's author. */
export class GridLimitError extends Error {
  override readonly name = "GridLimitError";
}

/** For look-ups that cannot fail when the caller keeps its promise. */
export function known<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new EngineError(`Unknown ${what}`);
  return value;
}
