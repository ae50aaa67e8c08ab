import type { Locator } from "playwright-core";
import type { OpenWorkbench } from "./openWorkbench";

/** A Fluent button by its words. Its role lives in ElementInternals, which Playwright's role selectors do not see. */
export function paneButton({ pane }: OpenWorkbench, name: string): Locator {
  return pane.locator(`fluent-button:text-is(${JSON.stringify(name)})`);
}

/** The message in the pane, once there is one. */
export async function paneOutcome({ pane }: OpenWorkbench): Promise<string> {
  const outcome = pane.getByRole("status").locator("fluent-message-bar");
  await outcome.waitFor();
  return (await outcome.locator("p").first().textContent()) ?? "";
}

/** Presses a button of the pane and gives what the add-in says when it is done. */
export async function press(workbench: OpenWorkbench, name: string): Promise<string> {
  await paneButton(workbench, name).click();
  // A running action takes the earlier message away: what stands after it is the outcome.
  await workbench.pane.locator("fluent-spinner").waitFor({ state: "detached" });
  return paneOutcome(workbench);
}
