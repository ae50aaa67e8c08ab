import { suiteWorkbench } from "./support/suiteWorkbench";

describe.each(["en-US", "ja-JP"] as const)("the workbench page in %s", (locale) => {
  const workbench = suiteWorkbench({ locale });

  it("loads without a console error, an exception or a request that leaves this machine", async () => {
    await workbench.idle();
    expect(workbench.problems()).toEqual([]);
  });

  it("is a secure context, with a certificate that the browser accepts", async () => {
    expect(await workbench.page.evaluate(() => isSecureContext)).toBe(true);
  });

  it("speaks the language of the locale in the pane", async () => {
    expect(await workbench.pane.locator("html").getAttribute("lang")).toMatch(
      new RegExp(`^${locale.slice(0, 2)}`),
    );
  });
});
