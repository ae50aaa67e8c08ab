import { paneOutcome, press } from "./support/paneButtons";
import { runInPane } from "./support/runInPane";
import { freshWorkbench } from "./support/suiteWorkbench";

describe("an insert that Excel would refuse", () => {
  const workbench = freshWorkbench();

  it("refuses to tear the results of a formula that spills", async () => {
    await workbench.enter("C5", '=REVIMPORT("Suzuki",{2024,2025})');
    expect(await press(workbench, "Insert table")).toBe(
      "Results of a formula spill into 'Sheet1'!A1:F12. Select a cell further away.",
    );
    expect(await workbench.values("C5:D5")).toEqual([[5819, 43266]]);
  });

  it("says that merged cells are the likely reason when no table can be made, and changes no cell", async () => {
    await workbench.enter("B5", "mine");
    await workbench.page.evaluate(() =>
      window.workbench.faults.add({
        member: "TableCollection.add",
        fault: { kind: "error", code: "InvalidOperation" },
      }),
    );
    await press(workbench, "Insert table");
    expect(await press(workbench, "Overwrite")).toMatch(/^Excel makes no table here \(InvalidOperation\)/);
    const { tables, names } = await workbench.model();
    expect([tables, names]).toEqual([[], []]);
    expect(await workbench.values("A5:C5")).toEqual([["", "mine", ""]]);
  });

  it("asks again when the selection has moved since the question", async () => {
    await workbench.enter("C3", "mine");
    await workbench.enter("M20", "precious");
    await workbench.select("B2");
    await press(workbench, "Insert table");
    await workbench.select("L19");
    expect(await press(workbench, "Overwrite")).toBe(
      "1 cell in 'Sheet1'!L19:Q30 would be overwritten. Continue?",
    );
    expect([(await workbench.read("M20")).value, (await workbench.model()).tables]).toEqual(["precious", []]);
  });

  it("keeps a pane that is closed closed after an insert that went well, and opens it with a question", async () => {
    const page = workbench.page.locator("iframe").first();
    await runInPane(workbench, "await Office.addin.hide();");
    expect(await page.isVisible()).toBe(false);
    await workbench.command("ReverseImports.InsertTable");
    expect((await workbench.model()).tables).toHaveLength(1);
    expect(await page.isVisible()).toBe(false);
    await workbench.command("ReverseImports.InsertTable");
    await page.waitFor();
    expect(await paneOutcome(workbench)).toMatch(/^The selected cell is inside the table/);
  });
});
