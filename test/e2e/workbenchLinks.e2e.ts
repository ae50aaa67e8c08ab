import { suiteScripts } from "./support/excelScripts";
import { expectSoon } from "./support/expectSoon";

/** Hyperlinks of cells in the hands of a person. */
describe("links in cells", () => {
  const { workbench, run } = suiteScripts(`const sheet = context.workbook.worksheets.getItem("Sheet1");`);
  beforeAll(async () => {
    await workbench.context.route("https://example.org/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<script>document.title = String(opener)</script>" }),
    );
    await run(`
      context.workbook.worksheets.add("Other");
      sheet.getRange("A1").hyperlink = { address: "https://example.org/x", textToDisplay: "Page", screenTip: "Go" };
      sheet.getRange("A2").hyperlink = { documentReference: "Other!C5", textToDisplay: "Place" };
      sheet.getRange("A3").hyperlink = { address: "javascript:alert(1)", textToDisplay: "Script" };
      sheet.getRange("A4").formulas = [['=HYPERLINK("#Sheet1!D9","Function")']];
      await context.sync();`);
  });

  /** The left end of a cell's text in column A, or the right end of the cell. */
  const pointOf = async (row: number, end: "text" | "cell") => {
    const overlay = await workbench.page.locator(".o-grid-overlay").boundingBox();
    if (overlay === null) throw new Error("There is no grid.");
    return { x: overlay.x + (end === "text" ? 10 : 90), y: overlay.y + 23 * row - 12 };
  };
  const click = async (row: number, end: "text" | "cell" = "text") => {
    const { x, y } = await pointOf(row, end);
    await workbench.page.mouse.click(x, y);
  };
  const openedBy = async (act: () => Promise<void>) => {
    const opening = workbench.context.waitForEvent("page");
    await act();
    const page = await opening;
    await page.waitForLoadState();
    const seen = [page.url(), await page.title()];
    await page.close();
    return seen;
  };
  const selected = () =>
    run<string>(`const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;`);

  it("opens a page in a tab of its own, which knows nothing of this one", async () => {
    expect(await openedBy(() => click(1))).toEqual(["https://example.org/x", "null"]);
  });

  it("selects a cell beside its text, and opens the page there with Ctrl", async () => {
    await click(1, "cell");
    expect(await selected()).toBe("Sheet1!A1");
    await workbench.select("Sheet1!C3");
    const opened = await openedBy(async () => {
      await workbench.page.keyboard.down("Control");
      await click(1, "cell");
      await workbench.page.keyboard.up("Control");
    });
    expect(opened[0]).toBe("https://example.org/x");
    expect(await selected()).toBe("Sheet1!C3");
    expect(workbench.context.pages()).toHaveLength(1);
  });

  it.each([
    [2, "Other!C5"],
    [4, "Sheet1!D9"],
  ])("selects the place in the workbook that the link in row %i leads to", async (row, place) => {
    await workbench.select("Sheet1!G1");
    await click(row);
    expect(await selected()).toBe(place);
  });

  it("opens no address that could run a script, and says so", async () => {
    await workbench.select("Sheet1!G1");
    await click(3);
    await workbench.page.getByText("The link leads to “javascript:alert(1)”").waitFor();
    expect(workbench.context.pages()).toHaveLength(1);
  });

  it("says where a link leads while the pointer is on it", async () => {
    const { x, y } = await pointOf(1, "text");
    await workbench.page.mouse.move(x, y);
    await expectSoon(() => workbench.page.locator(".link-card span").textContent(), "Go");
  });

  it("follows a link from the menu of its cell", async () => {
    await workbench.select("Sheet1!A2");
    const { x, y } = await pointOf(2, "cell");
    await workbench.page.mouse.click(x, y, { button: "right" });
    await workbench.page.getByText("Open hyperlink").click();
    expect(await selected()).toBe("Other!C5");
  });

  it("makes a hyperlink of what is typed into the grid's editor of links", async () => {
    await workbench.select("Sheet1!B8");
    await workbench.page.keyboard.press("Control+k");
    await workbench.page.locator(".o-link-editor").waitFor();
    await workbench.page.keyboard.type("example.org/y");
    await workbench.page.keyboard.press("Enter");
    await workbench.idle();
    const read = await run(`const range = sheet.getRange("B8").load("values,hyperlink");
      await context.sync();
      return [range.values, range.hyperlink.address];`);
    expect(read).toEqual([[["example.org/y"]], "https://example.org/y"]);
  });
});
