import { AxeBuilder } from "@axe-core/playwright";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe.each(["en-US", "ja-JP"] as const)("the pane in %s", (locale) => {
  const workbench = suiteWorkbench({ locale });

  it("has no fault that axe knows of", async () => {
    await workbench.pane.locator("fluent-button").first().waitFor();
    const { violations } = await new AxeBuilder({ page: workbench.page }).include("iframe").analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(faults).toEqual([]);
  });
});
