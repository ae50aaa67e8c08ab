import { AxeBuilder } from "@axe-core/playwright";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";

describe.each(["en-US", "ja-JP"] as const)("the pane in %s", (locale) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ locale });
  });
  afterAll(() => workbench.close());

  it("has no fault that axe knows of", async () => {
    await workbench.pane.locator("fluent-button").first().waitFor();
    const { violations } = await new AxeBuilder({ page: workbench.page }).include("iframe").analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(faults).toEqual([]);
  });
});
