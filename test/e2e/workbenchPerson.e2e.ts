import AxeBuilder from "@axe-core/playwright";
import { suiteScripts } from "./support/excelScripts";
import { expectSoon } from "./support/expectSoon";

/** The page under the mouse and the keys of a person, beside the cells too. */
describe("the workbench in the hands of a person", () => {
  const { workbench, run } = suiteScripts(`const sheet = context.workbook.worksheets.getItem("Sheet1");`);
  const page = () => workbench.page;
  const keyboard = () => workbench.page.keyboard;

  /** The middle of a cell, or its lower right corner; columns and rows count from 0. */
  const placeOf = async (column: number, row: number, at: "middle" | "corner" = "middle") => {
    const overlay = await page().locator(".o-grid-overlay").boundingBox();
    if (overlay === null) throw new Error("There is no grid.");
    const part = at === "middle" ? 0.5 : 1;
    return { x: overlay.x + 96 * (column + part), y: overlay.y + 23 * (row + part) };
  };
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page().mouse.move(from.x, from.y);
    await page().mouse.down();
    await page().mouse.move(to.x, to.y, { steps: 8 });
    await page().mouse.up();
    await workbench.idle();
  };
  const tabs = () => page().locator(".o-sheet-name");
  const rename = async (name: string, to: string) => {
    await tabs().getByText(name, { exact: true }).dblclick();
    await page().locator(".o-sheet-name-editable").waitFor();
    await keyboard().type(to);
    await keyboard().press("Enter");
  };
  const partWithFocus = () =>
    page().evaluate(() => document.activeElement?.closest("#banner, #ribbon, #grid, #pane, #status")?.id);

  it("fills a series with the fill handle", async () => {
    await run(`sheet.getRange("A1:A2").values = [[1], [3]]; sheet.getRange("B1").formulas = [["=A1*2"]];
      await context.sync();`);
    await workbench.select("Sheet1!A1:A2");
    await drag(await placeOf(0, 1, "corner"), await placeOf(0, 4));
    await workbench.select("Sheet1!B1");
    await drag(await placeOf(1, 0, "corner"), await placeOf(1, 2));
    expect(await workbench.values("Sheet1!A1:B5")).toEqual([
      [1, 2],
      [3, 6],
      [5, 10],
      [7, ""],
      [9, ""],
    ]);
  });

  it("pastes a table of a page as cells", async () => {
    await workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page().evaluate(async () => {
      const html = "<table><tr><td><b>x</b></td><td>1,234</td></tr><tr><td>y</td><td>50%</td></tr></table>";
      const blob = (text: string, type: string) => new Blob([text], { type });
      const types = {
        "text/html": blob(html, "text/html"),
        "text/plain": blob("x\t1,234\ny\t50%", "text/plain"),
      };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    });
    const { x, y } = await placeOf(3, 0);
    await page().mouse.click(x, y);
    await keyboard().press("Control+v");
    await page().waitForFunction(() => {
      const read = window.workbench.read("Sheet1!D1");
      return "value" in read && read.value === "x";
    });
    expect(await workbench.values("Sheet1!D1:E2")).toEqual([
      ["x", 1234],
      ["y", 0.5],
    ]);
  });

  it("adds, renames and moves sheets at their tabs, by Excel's rules for names", async () => {
    await page().locator(".o-add-sheet").click();
    await rename("Sheet2", "Sales");
    await expectSoon(() => tabs().allTextContents(), ["Sheet1", "Sales"]);
    await rename("Sales", "a:b");
    await page().getByText("not allowed in a sheet name").first().waitFor();
    await keyboard().press("Escape");
    await expectSoon(() => tabs().allTextContents(), ["Sheet1", "Sales"]);
    await rename("Sales", "n".repeat(40));
    await expectSoon(() => tabs().allTextContents(), ["Sheet1", "n".repeat(31)]);
    const [first, last] = [page().locator(".o-sheet").first(), page().locator(".o-sheet").last()];
    const [to, from] = [await first.boundingBox(), await last.boundingBox()];
    if (to === null || from === null) throw new Error("There are no tabs.");
    await drag({ x: from.x + 20, y: from.y + 15 }, { x: to.x + 2, y: to.y + 15 });
    await expectSoon(() => tabs().allTextContents(), ["n".repeat(31), "Sheet1"]);
  });

  it("goes around the parts of the page with F6", async () => {
    await page().locator(".addins-button").focus();
    const seen: (string | undefined)[] = [];
    for (const key of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await keyboard().press(key);
      seen.push(await partWithFocus());
    }
    expect(seen).toEqual(["ribbon", "grid", "pane", "banner", "pane", "grid"]);
  });

  it("opens another add-in by the address of its manifest, and the one before from the list", async () => {
    const button = page().locator(".addins-button");
    await button.focus();
    await keyboard().press("Enter");
    const address = page().getByLabel("Address of a manifest on this server");
    await address.fill("/nowhere.xml");
    await keyboard().press("Enter");
    await page().getByRole("alert").getByText("cannot be read").waitFor();
    await address.fill("/manifest.xml");
    await keyboard().press("Enter");
    await page().locator(".addins-button", { hasText: "Reverse Imports" }).waitFor();
    await page().evaluate(() => window.workbench.ready());
    await button.click();
    await page().locator(".addins li button", { hasText: "/fixture/manifest.xml" }).click();
    await page().waitForFunction(() => location.search.includes("fixture"));
    await page().evaluate(() => window.workbench.ready());
    expect(await page().locator(".addins li").count()).toBe(2);
  });

  it("has no barrier that axe finds, grid and lists included", async () => {
    await page().locator(".addins-button").click();
    const { violations } = await new AxeBuilder({ page: page() }).exclude("iframe").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await keyboard().press("Escape");
  });

  it.each([
    ["a window of 320 pixels", { width: 320, height: 640 }],
    ["a zoom of 200 %", { width: 640, height: 400 }],
  ])("leaves nothing out of reach in %s", async (_, size) => {
    await page().setViewportSize(size);
    const width = await page().evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(size.width);
    for (const part of ["#banner .languages", "#ribbon", "#grid .o-grid-overlay", "#status"]) {
      await page().locator(part).first().scrollIntoViewIfNeeded();
      const box = await page().locator(part).first().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width + 1);
    }
    await page().setViewportSize({ width: 1280, height: 800 });
  });
});
