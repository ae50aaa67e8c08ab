import { openWorkbench } from "./support/openWorkbench";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("the functions in a sheet", () => {
  const workbench = suiteWorkbench();

  it.each([
    ['=REVIMPORT("Suzuki", 2025)', 43266],
    ['=REVIMPORT("スズキ", 2025)', 43266],
    ['=REVIMPORT("Suzuki", 2023, "units", "printed")', 43266],
    ['=REVIMPORT("ALL", 2023)', 63038],
    ['=SUM(REVIMPORT.TABLE({"Suzuki";"Honda"}, 2025, "units", 0))', 80288],
  ])("answers %s with %d", async (formula, value) => {
    await workbench.enter("A1", formula);
    expect((await workbench.read("A1")).value).toBe(value);
  });

  it("spills makers down and years across", async () => {
    await workbench.enter("C1", '=REVIMPORT({"Suzuki";"Honda"}, {2024,2025})');
    expect(await workbench.values("C1:D2")).toEqual([
      [5819, 43266],
      [45107, 37022],
    ]);
  });

  it("names the nearest maker for one that it does not know", async () => {
    await workbench.enter("F1", '=REVIMPORT("Suzki", 2025)');
    const { error, message } = await workbench.read("F1");
    expect(error).toBe("#VALUE!");
    expect(message).toContain("Suzuki");
  });

  it("says what the article prints where it holds no figure", async () => {
    await workbench.enter("F2", '=REVIMPORT("Suzuki", 2023)');
    const { error, message } = await workbench.read("F2");
    expect(error).toBe("#N/A");
    expect(message).toContain("printed");
  });

  it("speaks Japanese in a Japanese Excel", async () => {
    const japanese = await openWorkbench({ locale: "ja-JP" });
    await japanese.enter("A1", '=REVIMPORT("スズギ", 2025)');
    expect((await japanese.read("A1")).message).toContain("スズキ");
    await japanese.close();
  });
});

describe("the card of a number", () => {
  const workbench = suiteWorkbench();
  beforeAll(async () => {
    await workbench.enter("A1", '=REVIMPORT.CARD("Suzuki", 2025)');
    await workbench.enter("A2", "=A1*2");
  });

  it("leaves the cell a number that still calculates", async () => {
    expect(await workbench.values("A1:A2")).toEqual([[43266], [86532]]);
  });

  it("opens with Excel's shortcut and says who printed the number", async () => {
    await workbench.select("A1");
    await workbench.page.keyboard.press("Control+Shift+F5");

    const card = workbench.page.locator("#card");
    expect(await card.innerText()).toContain("Publisher");
    expect(await card.innerText()).toContain("Suzuki");
    await workbench.page.keyboard.press("Escape");
    expect(await card.isVisible()).toBe(false);
  });

  it("offers none for a plain number", async () => {
    await workbench.select("A2");

    expect(await workbench.page.locator(".card-toggle").isVisible()).toBe(false);
  });
});
