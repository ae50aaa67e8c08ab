import { waitUntilIdle, type TurnClock } from "../../../src/workbench/shell/idleWatch";

/** Turns of these lengths, then of 10 ms. */
function clockOf(...lengthsMs: number[]): TurnClock {
  let nowMs = 0;
  return {
    now: () => nowMs,
    nextTurn() {
      nowMs += lengthsMs.shift() ?? 10;
      return Promise.resolve();
    },
  };
}

/** When the workbook is idle; `happensAt` are the times at which something happens. */
async function idleAt(clock: TurnClock, happensAt: readonly number[], busyUntil = 0): Promise<number> {
  const lastActivityAt = () => Math.max(0, ...happensAt.filter((at) => at <= clock.now()));
  await waitUntilIdle({ isBusy: () => clock.now() < busyUntil, lastActivityAt }, clock);
  return clock.now();
}

describe("waitUntilIdle", () => {
  it("waits until nothing has happened for 100 ms", async () => {
    expect(await idleAt(clockOf(), [])).toBe(100);
    expect(await idleAt(clockOf(), [50])).toBe(150);
    expect(await idleAt(clockOf(), [50, 140])).toBe(240);
  });

  it("waits while something is pending", async () => {
    expect(await idleAt(clockOf(), [], 500)).toBe(540);
  });

  it("does not take a page that computes without a break for a quiet one", async () => {
    expect(await idleAt(clockOf(300), [])).toBe(340);
    expect(await idleAt(clockOf(300), [310])).toBe(410);
  });
});
