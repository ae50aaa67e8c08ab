import { suiteScripts } from "./support/excelScripts";

/** What a person types into cells: nothing of it is lost, and a data validation talks as Excel's does. */
describe("typing into cells", () => {
  const { workbench, run } = suiteScripts();
  beforeAll(() =>
    run(`
        const { worksheets, names } = context.workbook;
        const sheet = worksheets.getItem("Sheet1");
        worksheets.add("Other");
        const below = { wholeNumber: { formula1: 10, operator: "LessThan" } };
        for (const [cell, style] of [["B1", "Stop"], ["B2", "Warning"], ["B3", "Information"]]) {
          const validation = sheet.getRange(cell).dataValidation;
          validation.rule = below;
          validation.errorAlert = { message: "Below ten, please.", showAlert: true, style, title: "Units" };
        }
        sheet.getRange("H1:H4").values = [["tea"], ["milk"], [""], ["tea"]];
        sheet.getRange("I1").values = [[0.5]];
        sheet.getRange("I1").numberFormat = [["0 %"]];
        names.add("Drinks", sheet.getRange("H1:H4"));
        sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Drinks" } };
        sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "=OFFSET($H$1,0,1)" } };
        sheet.getRange("C3").dataValidation.rule = { list: { inCellDropDown: false, source: "=Drinks" } };
        sheet.getRange("D1").dataValidation.prompt = { showPrompt: true, title: "Size", message: "In metres" };
        await context.sync();`),
  );

  const keyboard = () => workbench.page.keyboard;
  const valueOf = async (address: string) => (await workbench.read(address)).value;
  const typeInto = async (address: string, text: string) => {
    await workbench.select(address);
    await keyboard().type(text);
  };
  const dialog = () => workbench.page.locator("dialog");
  const button = (name: string) => dialog().getByRole("button", { name, exact: true });
  const buttons = () => dialog().getByRole("button").allTextContents();
  const tab = (name: string) => workbench.page.locator(".o-sheet-name", { hasText: name });
  const bar = () => workbench.page.locator(".o-topbar-composer .o-composer");

  it("keeps pasted text out of a cell that is too short for it, and says so", async () => {
    await workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.page.evaluate(() => navigator.clipboard.writeText(`${"x".repeat(32_768)}\tnext`));
    await workbench.select("K1");
    await keyboard().press("Control+v");
    await workbench.page.getByText("A cell holds at most 32,767 characters").waitFor();
    expect([await valueOf("K1"), await valueOf("L1")]).toEqual(["", "next"]);
    expect((await workbench.saveXlsx()).length).toBeGreaterThan(0);
  });

  it("offers to type again what a validation stops, with all of the text selected", async () => {
    await typeInto("Sheet1!B1", "15");
    await keyboard().press("Enter");
    await dialog().waitFor();
    expect(await dialog().locator("h2").textContent()).toBe("Units");
    expect(await buttons()).toEqual(["Retry", "Cancel"]);
    expect(await bar().textContent()).toBe("15");
    await keyboard().press("Enter");
    await dialog().waitFor({ state: "detached" });
    await workbench.page.waitForFunction(() => document.getSelection()?.toString() === "15");
    await keyboard().type("7");
    await keyboard().press("Enter");
    await workbench.idle();
    expect(await valueOf("Sheet1!B1")).toBe(7);
  });

  it("gives the text up with Escape, and takes the next one", async () => {
    await typeInto("Sheet1!B1", "16");
    await keyboard().press("Enter");
    await dialog().waitFor();
    await keyboard().press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await valueOf("Sheet1!B1")).toBe(7);
    await typeInto("Sheet1!B1", "8");
    await keyboard().press("Enter");
    await workbench.idle();
    expect(await valueOf("Sheet1!B1")).toBe(8);
  });

  it("asks before it takes what a validation warns of, also when the user clicks elsewhere", async () => {
    await typeInto("Sheet1!B2", "99");
    await workbench.page.mouse.click(500, 500);
    await dialog().waitFor();
    expect(await buttons()).toEqual(["Yes", "No", "Cancel"]);
    await button("Yes").click();
    await dialog().waitFor({ state: "detached" });
    await workbench.idle();
    expect(await valueOf("Sheet1!B2")).toBe(99);
  });

  it("says what a validation only informs of", async () => {
    await typeInto("Sheet1!B3", "98");
    await keyboard().press("Tab");
    await dialog().waitFor();
    expect(await buttons()).toEqual(["OK", "Cancel"]);
    await button("OK").click();
    await dialog().waitFor({ state: "detached" });
    await workbench.idle();
    expect(await valueOf("Sheet1!B3")).toBe(98);
  });

  it("keeps the sheet while the user is asked", async () => {
    await typeInto("Sheet1!B1", "17");
    await tab("Other").click();
    await dialog().waitFor();
    await button("Cancel").click();
    await dialog().waitFor({ state: "detached" });
    expect(await workbench.page.locator(".o-sheet.active .o-sheet-name").textContent()).toBe("Sheet1");
  });

  it("takes the text when another sheet is clicked, or a tool", async () => {
    await typeInto("Sheet1!E1", "before the tab");
    await tab("Other").click();
    await workbench.idle();
    expect(await valueOf("Sheet1!E1")).toBe("before the tab");
    await typeInto("Sheet1!E2", "before the tool");
    await workbench.page.locator('.o-topbar-toolbar [title^="Bold"]').click();
    await workbench.idle();
    expect(await valueOf("Sheet1!E2")).toBe("before the tool");
  });

  it("goes on with a formula in another sheet", async () => {
    await typeInto("Sheet1!E3", "=1+");
    await tab("Other").click();
    await workbench.page.mouse.click(100, 300);
    await keyboard().press("Enter");
    await workbench.idle();
    expect((await workbench.read("Sheet1!E3")).formula).toMatch(/^=1\+Other!A\d+$/);
  });

  it.each([
    ["a name", "Sheet1!C1", { offers: ["tea", "milk"], first: "tea" }],
    ["a formula", "Sheet1!C2", { offers: ["50 %"], first: 0.5 }],
  ])("offers the values of a list from %s", async (_, address, { offers, first }) => {
    await workbench.select(address);
    await keyboard().press("Alt+ArrowDown");
    const offered = workbench.page.locator(".o-autocomplete-value");
    await offered.first().waitFor();
    expect(await offered.allTextContents()).toEqual(offers);
    await keyboard().press("ArrowDown");
    await keyboard().press("Enter");
    await workbench.idle();
    expect(await valueOf(address)).toBe(first);
  });

  it("offers nothing where the validation has no drop-down", async () => {
    await typeInto("Sheet1!C3", "t");
    await workbench.idle();
    expect(await workbench.page.locator(".o-autocomplete-value").count()).toBe(0);
    await keyboard().press("Escape");
  });

  it("shows the prompt of a validation while its cell is selected", async () => {
    const prompt = workbench.page.locator(".input-prompt");
    await workbench.select("Sheet1!D1");
    await prompt.getByText("In metres").waitFor();
    expect(await prompt.locator("strong").textContent()).toBe("Size");
    await keyboard().press("ArrowDown");
    await prompt.waitFor({ state: "hidden" });
  });
});
