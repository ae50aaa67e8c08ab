import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("another add-in on the same page", () => {
  const workbench = suiteWorkbench(plainAddin);
  beforeAll(async () => {
    await workbench.enter("A1", "=PLAIN.ADD(1, 2)");
    await workbench.enter("A2", "kept");
    await runInPane(
      workbench,
      `await Excel.run(async (context) => {
        context.workbook.settings.add("mine", 1);
        context.workbook.worksheets.onChanged.add(async () => { top.heard = (top.heard ?? 0) + 1; });
        await context.sync();
      });`,
    );
  });

  const open = (manifest: string) =>
    workbench.page.evaluate(async (url) => {
      await window.workbench.open(url);
      await window.workbench.ready();
      await window.workbench.idle();
    }, manifest);
  const setting = () =>
    runInPane(
      workbench,
      `return Excel.run(async (context) => {
        const found = context.workbook.settings.getItemOrNullObject("mine").load("value");
        await context.sync();
        return found.isNullObject ? null : found.value;
      });`,
    );

  it("leaves the one that is open when it cannot be opened", async () => {
    await expect(open("/nowhere.xml")).rejects.toThrow("/nowhere.xml cannot be read");
    expect(await setting()).toBe(1);
  });

  it("works on the workbook that is open, with a ribbon and functions of its own", async () => {
    await open("/manifest.xml");
    expect(await workbench.values("A1:A2")).toEqual([["#NAME?"], ["kept"]]);
    await workbench.enter("B1", '=REVIMPORT("Suzuki", 2025)');
    expect((await workbench.read("B1")).value).toBe(43266);
    expect(await workbench.page.locator("[data-control]").first().getAttribute("data-control")).toContain(
      "ReverseImports",
    );
    expect(new URL(workbench.page.url()).searchParams.get("manifest")).toBe("/manifest.xml");
  });

  it("does not see the other's settings, and the other's handlers are gone", async () => {
    expect(await setting()).toBeNull();
    await workbench.page.evaluate(() => Reflect.set(window, "heard", 0));
    await workbench.enter("A3", "anything");
    expect(await workbench.page.evaluate(() => Reflect.get(window, "heard") as unknown)).toBe(0);
  });

  it("finds its functions and its settings when it is opened again", async () => {
    await open("/fixture/manifest.xml");
    expect((await workbench.read("A1")).value).toBe(3);
    expect((await workbench.read("B1")).value).toBe("#NAME?");
    expect(await setting()).toBe(1);
  });
});
