import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../scripts/projectPaths";
import { openWorkbench } from "./support/openWorkbench";
import { plainAddin, servePlainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("the workbench around an add-in", () => {
  const workbench = suiteWorkbench({ ...plainAddin, locale: "ja-JP" });

  it("says that it is not Excel", async () => {
    expect(await workbench.page.locator("#banner").textContent()).toContain("Excel ではありません");
  });

  it("draws the ribbon of the manifest in the language of the locale", async () => {
    const labels = await workbench.page.locator(".ribbon-label").allTextContents();
    expect(labels).toEqual(["あいさつを書く", "Unknown action", "Open pane"]);
  });

  it("speaks the language of the locale in the grid's own menus", async () => {
    await workbench.select("B2");
    await workbench.page.locator(".o-grid-overlay").click({ button: "right", position: { x: 150, y: 30 } });
    const names = workbench.page.locator(".o-menu-item-name");
    await names.first().waitFor();
    const items = await names.allTextContents();
    expect(items.slice(0, 5)).toEqual([
      "切り取り",
      "コピー",
      "貼り付け",
      "形式を選択して貼り付け",
      "行の挿入",
    ]);
    expect(items.filter((item) => !/[ぁ-んァ-ヶ一-龠]/u.test(item))).toEqual([]);
    await workbench.page.keyboard.press("Escape");
  });

  it("tells the add-in its locale, its host and its requirement sets", async () => {
    const context = await runInPane(
      workbench,
      `return [Office.context.displayLanguage, Office.context.host, Office.context.platform,
        Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
        Office.context.requirements.isSetSupported("ExcelApi", "9.9")];`,
    );
    expect(context).toEqual(["ja-JP", "Excel", "OfficeOnline", true, false]);
  });

  it("says which action nobody has associated", async () => {
    const refused = workbench.page.evaluate(() => window.workbench.command("Plain.Unknown"));
    await expect(refused).rejects.toThrow("nobodyKnows");
  });

  it("keeps the page alive while the pane is hidden, and brings it back", async () => {
    await runInPane(workbench, "window.stillHere = true; await Office.addin.hide();");
    expect(await workbench.page.locator("#pane").getAttribute("class")).toContain("is-hidden");
    await workbench.enter("A1", "=PLAIN.ADD(1, 2)");
    expect((await workbench.read("A1")).value).toBe(3);
    await workbench.command("Plain.Open");
    expect(await workbench.page.locator("#pane").getAttribute("class")).not.toContain("is-hidden");
    expect(await runInPane(workbench, "return window.stillHere;")).toBe(true);
  });

  it("lets a script disable a button", async () => {
    const update = (enabled: boolean) =>
      `await Office.ribbon.requestUpdate({ tabs: [{ id: "Plain.Tab", groups: [{ id: "Plain.Group",
        controls: [{ id: "Plain.Write", enabled: ${enabled} }] }] }] });`;
    const button = workbench.page.locator('[data-control="Plain.Write"]');
    await runInPane(workbench, update(false));
    expect(await button.isDisabled()).toBe(true);
    await runInPane(workbench, update(true));
    expect(await button.isDisabled()).toBe(false);
  });

  it("refuses a batch over 5 MB with Excel's code", async () => {
    const code = await runInPane(
      workbench,
      `try { await Excel.run(async (context) => {
          context.workbook.getSelectedRange().values = [["x".repeat(6 * 1024 * 1024)]];
          await context.sync();
        }); } catch (error) { return error.code; }`,
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("refuses scripts while a cell is being edited, and lets them wait for the end", async () => {
    await workbench.select("C3");
    await workbench.page.keyboard.type("half");
    const code = await runInPane(
      workbench,
      `try { await Excel.run((context) => context.sync(context.workbook.load("name"))); } catch (error) { return error.code; }`,
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
    await workbench.page.keyboard.press("Enter");
    expect((await workbench.read("C3")).value).toBe("half");
  });
});

describe("a manifest that cannot be opened", () => {
  const manifest = readFileSync(join(projectRoot, "test/e2e/fixtures/plainAddin/manifest.xml"), "utf8");
  const cases = [
    { what: "is not XML", text: manifest.replace("<Id>", "<Id"), says: /not well-formed XML: .*line \d+/ },
    { what: "is no manifest", text: "<html/>", says: /root element is not OfficeApp/ },
    { what: "is for another host", text: manifest.replace("Workbook", "Document"), says: /not for Excel/ },
    { what: "misses an element", text: manifest.replace(/<Id>.*<\/Id>/, ""), says: /no OfficeApp\/Id/ },
    {
      what: "points at nothing",
      text: manifest.replace('resid="Write"', 'resid="Wrote"'),
      says: /resource “Wrote”/,
    },
  ];

  it.each(cases)("says so when it $what", async ({ text, says }) => {
    const opening = openWorkbench({
      manifest: "/fixture/manifest.xml",
      async prepare(context) {
        await servePlainAddin(context);
        await context.route("**/fixture/manifest.xml", (route) =>
          route.request().resourceType() === "document"
            ? route.fallback()
            : route.fulfill({ body: text, contentType: "text/xml" }),
        );
      },
    });
    await expect(opening).rejects.toThrow(says);
  });
});
