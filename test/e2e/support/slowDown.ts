import type { Page } from "playwright-core";

/**
 * The page computes this many times slower, where the environment variable E2E_SLOWDOWN says so: what passes on a
 * fast machine by luck then fails (CONTRIBUTING.md).
 */
export async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.E2E_SLOWDOWN ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
