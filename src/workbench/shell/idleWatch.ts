/** What keeps the workbook from being idle. */
export interface Busyness {
  isBusy(): boolean;
  /** When anything last happened, in milliseconds of `performance.now()`. */
  lastActivityAt(): number;
}

/**
 * Two answers of one script may have a moment between them in which nothing runs here and the page computes, so
 * "idle" means that for this long nothing was pending and nothing came.
 */
const quietMs = 100;
const pollMs = 10;

export async function waitUntilIdle(watched: Busyness): Promise<void> {
  const startedAt = performance.now();
  for (;;) {
    const quietSince = Math.max(startedAt, watched.lastActivityAt());
    if (!watched.isBusy() && performance.now() - quietSince >= quietMs) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
