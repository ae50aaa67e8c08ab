/** What keeps the workbook from being idle. */
export interface Busyness {
  isBusy(): boolean;
  /** When anything last happened, in milliseconds of `performance.now()`. */
  lastActivityAt(): number;
}

export interface TurnClock {
  /** In milliseconds. */
  now(): number;
  /** A little later, when everything that was waiting for its turn on the page has had it. */
  nextTurn(): Promise<void>;
}

const pollMs = 10;

/**
 * Two answers of one script may have a moment between them in which nothing runs here and the page computes, so
 * "idle" means that for this long nothing was pending and nothing came. Time alone does not tell: it passes too while
 * the page computes without a break, and what it asks then comes a turn later.
 */
const quietMs = 100;
const quietTurns = 5;

const pageClock: TurnClock = {
  now: () => performance.now(),
  nextTurn: () => new Promise((resolve) => setTimeout(resolve, pollMs)),
};

export async function waitUntilIdle(watched: Busyness, clock: TurnClock = pageClock): Promise<void> {
  const startedAt = clock.now();
  let seenAt: number | null = null;
  let turns = 0;
  for (;;) {
    const lastActivityAt = watched.lastActivityAt();
    const isQuiet = !watched.isBusy() && lastActivityAt === seenAt;
    turns = isQuiet ? turns + 1 : 0;
    if (turns >= quietTurns && clock.now() - Math.max(startedAt, lastActivityAt) >= quietMs) return;
    seenAt = lastActivityAt;
    await clock.nextTurn();
  }
}
