import { AxeBuilder } from "@axe-core/playwright";
import { expectSoon } from "./support/expectSoon";
import { openWorkbench } from "./support/openWorkbench";
import { press } from "./support/paneButtons";
import { freshWorkbench } from "./support/suiteWorkbench";

describe("the pane", () => {
  const workbench = freshWorkbench();

  const expectHeadings = (expected: string[]) =>
    expectSoon(() => workbench.pane.locator("table thead th").allTextContents(), expected);

  it("shows the numbers live, and inserts what it shows", async () => {
    const { pane } = workbench;
    await expectHeadings(["Year", "All makers", "Suzuki", "Honda", "Nissan", "Toyota"]);
    for (const name of ["All makers", "Nissan", "Toyota"]) {
      await pane.locator(`fluent-toggle-button:text-is("${name}")`).click();
    }
    await pane.getByLabel("From").selectOption("2024");
    await pane.getByLabel("Measure").selectOption({ label: "Share of all makers" });
    await expectHeadings(["Year", "Suzuki", "Honda"]);
    await expectSoon(() => pane.locator("table tbody tr").last().allTextContents(), ["202538.8 %33.2 %"]);

    await press(workbench, "Insert table");
    expect(await workbench.values("A1:C1")).toEqual([["Year", "Suzuki", "Honda"]]);
    expect((await workbench.read("B3")).text).toBe("38.8%");
    expect((await workbench.read("B3")).value).toBeCloseTo(43266 / 111513, 12);
  });

  it("says where the printed edition differs, and shows it", async () => {
    const { pane } = workbench;
    expect(await pane.locator(".notes").textContent()).toContain("The printed edition differs");
    await pane.getByLabel("Edition").selectOption("printed");
    const suzuki = pane.locator("table tbody tr", { hasText: "2023" }).locator("td").nth(1);
    await expectSoon(() => suzuki.textContent(), "43,266");
  });

  it("takes up the last choice after the page was loaded again", async () => {
    const { pane } = workbench;
    await pane.locator('fluent-toggle-button:text-is("All makers")').click();
    await pane.getByLabel("From").selectOption("2024");
    await workbench.reload();
    await expectHeadings(["Year", "Suzuki", "Honda", "Nissan", "Toyota"]);
    expect(await pane.getByLabel("From").inputValue()).toBe("2024");
  });

  it("is worked by keyboard alone", async () => {
    const { pane, page } = workbench;
    await pane.locator("fluent-toggle-button").first().focus();
    await page.keyboard.press("Space");
    await expectHeadings(["Year", "Suzuki", "Honda", "Nissan", "Toyota"]);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      if (await pane.locator('fluent-button:text-is("Insert table"):focus').count()) break;
    }
    await page.keyboard.press("Enter");
    await pane.getByText("Inserted table ReverseImports").waitFor();
    expect((await workbench.model()).tables).toHaveLength(1);
  });

  it("asks for a maker when none is chosen", async () => {
    const { pane } = workbench;
    for (const name of ["All makers", "Suzuki", "Honda", "Nissan", "Toyota"]) {
      await pane.locator(`fluent-toggle-button:text-is("${name}")`).click();
    }
    expect(await press(workbench, "Insert table")).toBe(
      "There is nothing to insert. Choose at least one maker, and a first period before the last.",
    );
  });

  it("has no fault that axe knows of while it asks a question", async () => {
    await workbench.enter("A1", "mine");
    await press(workbench, "Insert table");
    const { violations } = await new AxeBuilder({ page: workbench.page }).include("iframe").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });

  it("breaks no rule of its Content-Security-Policy", async () => {
    await press(workbench, "Insert chart");
    await press(workbench, "Refresh");
    expect(workbench.problems()).toEqual([]);
  });
});

describe("the pane at 320 pixels", () => {
  it.each(["en-US", "ja-JP"] as const)("needs no scrolling sideways (%s)", async (locale) => {
    const workbench = await openWorkbench({ locale });
    await workbench.page.locator("iframe").evaluate((iframe) => iframe.setAttribute("width", "320"));
    await workbench.page.addStyleTag({ content: ".pane-frame { width: 320px !important; }" });
    await workbench.pane.locator("table tbody tr").first().waitFor();
    const overflow = await workbench.pane
      .locator("main")
      .evaluate((main) => [document.documentElement.scrollWidth, main.scrollWidth - main.clientWidth]);
    expect(overflow).toEqual([320, 0]);
    await workbench.close();
  });
});
