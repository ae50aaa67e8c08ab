import type { Page } from "playwright-core";
import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("the workbook that the browser keeps", () => {
  const workbench = suiteWorkbench({ ...plainAddin, isKept: true });
  // What the browser asks before a page with unkept changes is closed; a user would stay.
  beforeAll(() => void workbench.page.on("dialog", (dialog) => void dialog.accept()));

  const ready = (page: Page) => page.evaluate(() => window.workbench.ready());
  const reload = async () => {
    await workbench.page.evaluate(() => window.workbench.keep());
    await workbench.reload();
  };
  const kept = () => workbench.page.evaluate(readKept, "current");
  const press = (name: string) => workbench.page.getByRole("button", { name, exact: true }).click();

  it("is none in a browser that was never here", async () => {
    expect(await workbench.model()).toMatchObject({ sheets: [{ name: "Sheet1", used: null }], tables: [] });
    expect(await kept()).toBeUndefined();
  });

  it("comes back after a reload with formulas, looks and the add-in's settings", async () => {
    await workbench.enter("A1", "2");
    await workbench.enter("A2", "=PLAIN.ADD(A1, 3)");
    await runInPane(
      workbench,
      `await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "#FFCC00";
        context.workbook.settings.add("kept", { deep: [1, 2] });
        await context.sync();
      });`,
    );
    await reload();
    expect(await workbench.values("A1:A2")).toEqual([[2], [5]]);
    const found = await runInPane(
      workbench,
      `return Excel.run(async (context) => {
        const fill = context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.load("color");
        const setting = context.workbook.settings.getItem("kept").load("value");
        await context.sync();
        return [fill.color, setting.value];
      });`,
    );
    expect(found).toEqual(["#FFCC00", { deep: [1, 2] }]);
  });

  it("comes back with what was typed just before the page was closed", async () => {
    await workbench.enter("A4", "first");
    await workbench.page.evaluate(() => window.workbench.keep());
    await workbench.enter("A4", "last");
    await workbench.reload();
    expect((await workbench.read("A4")).value).toBe("last");
    await workbench.enter("A4", "");
  });

  it("comes back with a setting that was saved through the common API alone", async () => {
    await runInPane(
      workbench,
      `Office.context.document.settings.set("common", 7);
       await new Promise((done) => Office.context.document.settings.saveAsync(done));`,
    );
    await reload();
    expect(await runInPane(workbench, `return Office.context.document.settings.get("common");`)).toBe(7);
  });

  it("makes room for a new one when the user agrees, and can be brought back", async () => {
    await press("New");
    await press("Cancel");
    expect((await workbench.read("A1")).value).toBe(2);
    await press("New");
    await press("Replace");
    await workbench.page.locator('[data-notice="replaced"]').waitFor();
    expect(await workbench.model()).toMatchObject({ sheets: [{ name: "Sheet1", used: null }] });
    await press("Bring it back");
    await workbench.page.waitForFunction(() => window.workbench.model().sheets[0]?.used === "A1:A2");
    await reload();
    expect(await workbench.values("A1:A2")).toEqual([[2], [5]]);
  });

  it("asks before an example takes its place, and is the earlier one then", async () => {
    const example = { sheets: [{ name: "Prices", cells: [["A1", "tea"]] }] };
    await workbench.context.route("**/example.json", (route) => route.fulfill({ json: example }));
    const url = new URL(workbench.page.url());
    url.searchParams.set("open", "/example.json");
    await workbench.page.goto(url.href);
    await ready(workbench.page);
    expect((await workbench.read("A1")).value).toBe("tea");
    await workbench.enter("A1", "coffee");
    await reload();
    expect((await workbench.read("A1")).value).toBe("coffee");
  });

  it("is another one for another add-in", async () => {
    const page = await workbench.context.newPage();
    await page.goto(
      new URL("/workbench.html?manifest=/fixture/manifest.xml?other", workbench.page.url()).href,
    );
    await ready(page);
    expect(await page.evaluate(() => window.workbench.model().sheets)).toMatchObject([{ used: null }]);
    await page.close();
  });

  it("is shown in a second tab too, which keeps nothing until it is told to", async () => {
    const page = await workbench.context.newPage();
    await page.goto(workbench.page.url());
    await ready(page);
    expect(await page.evaluate(() => window.workbench.read("A1"))).toMatchObject({ value: "coffee" });
    expect(await page.locator('[data-notice="keeping"]').textContent()).toContain("another tab");
    await page.evaluate(() => window.workbench.enter("A1", "second tab"));
    await workbench.enter("B1", "first tab");
    await reload();
    expect(await workbench.values("A1:B1")).toEqual([["coffee", "first tab"]]);

    await page.getByRole("button", { name: "Keep this one instead" }).click();
    await workbench.page.locator('[data-notice="keeping"]').waitFor();
    await page.locator('[data-notice="keeping"]').waitFor({ state: "detached" });
    await page.evaluate(() => window.workbench.keep());
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => window.workbench.read("A1"))).toMatchObject({ value: "second tab" });
    await page.close();
    await reload();
    expect((await workbench.read("A1")).value).toBe("second tab");
  });

  it("is told of and can be downloaded when it cannot be opened", async () => {
    await workbench.page.evaluate(() => window.workbench.keep());
    await workbench.page.evaluate(breakKept);
    await workbench.page.goto("about:blank");
    await workbench.page.goBack();
    await ready(workbench.page);
    const notice = workbench.page.locator('[data-notice="unreadable"]');
    expect(await notice.textContent()).toContain("cannot be opened");
    expect(await workbench.model()).toMatchObject({ sheets: [{ name: "Sheet1", used: null }] });
    const downloading = workbench.page.waitForEvent("download");
    await notice.getByRole("button", { name: "Download it" }).click();
    expect((await downloading).suggestedFilename()).toBe("kept-workbook.xlsx");
    await notice.getByRole("button", { name: "Forget it" }).click();
    await workbench.page.locator("dialog").getByRole("button", { name: "Forget it" }).click();
    await notice.waitFor({ state: "detached" });
    await reload();
    expect(await notice.count()).toBe(0);
  });

  it("stays away with ?storage=off, which keeps nothing", async () => {
    await workbench.enter("A1", "kept");
    const page = await workbench.context.newPage();
    const url = new URL(workbench.page.url());
    url.searchParams.set("storage", "off");
    await page.goto(url.href);
    await ready(page);
    expect(await page.evaluate(() => window.workbench.read("A1"))).toMatchObject({ value: "" });
    expect(await page.locator(".notice").count()).toBe(0);
    await page.close();
  });
});

/** Runs in the page. */
async function readKept(slot: string): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("workbench");
    request.onsuccess = () => resolve(request.result);
  });
  return new Promise((resolve) => {
    const reading = database
      .transaction("workbooks")
      .objectStore("workbooks")
      .get(["/fixture/manifest.xml", slot]);
    reading.onsuccess = () => resolve(reading.result);
  });
}

/** Runs in the page: what is kept is no .xlsx file any more. */
async function breakKept(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("workbench");
    request.onsuccess = () => resolve(request.result);
  });
  const entry = { format: 1, savedAt: 0, hasContent: true, bytes: new Uint8Array([1, 2, 3]) };
  await new Promise<void>((resolve) => {
    const transaction = database.transaction("workbooks", "readwrite");
    transaction.objectStore("workbooks").put(entry, ["/fixture/manifest.xml", "current"]);
    transaction.oncomplete = () => resolve();
  });
}
