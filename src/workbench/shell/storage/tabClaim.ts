/** One tab at a time keeps a workbook; the others show it and say that they do not. */
export interface TabClaim {
  /** False when another tab has it. */
  tryTake(): Promise<boolean>;
  /** From another tab if need be, which is told that it has lost it. */
  take(): Promise<void>;
  /** Lets another tab have it. */
  release(): void;
}

/** By the browser's locks, which end with their tab however it ends. */
export function createTabClaim(owner: string, onLost: () => void): TabClaim {
  const name = `workbench ${owner}`;
  let release: () => void = () => undefined;
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      let isHeld = false;
      const holding = navigator.locks.request(name, options, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        isHeld = true;
        return new Promise<void>((done) => {
          release = done;
        });
      });
      // A lock that is taken away rejects; before it was held, that is a refusal of the browser.
      holding.catch((failure: unknown) => (isHeld ? onLost() : reject(failure as Error)));
    });
  return {
    tryTake: () => request({ ifAvailable: true }),
    take: async () => void (await request({ steal: true })),
    release: () => release(),
  };
}
