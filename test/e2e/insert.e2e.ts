import { INSERT_CASES } from "../support/insertCases";
import { paneOutcome, press } from "./support/paneButtons";
import { freshWorkbench, suiteWorkbench } from "./support/suiteWorkbench";
import { syncCount } from "./support/syncCount";

describe("insert from the pane", () => {
  const workbench = freshWorkbench();

  it("puts a native table at the selection with one read and one write sync", async () => {
    await workbench.select("B3");
    await workbench.clearRequests();
    expect(await press(workbench, "Insert table")).toBe("Inserted table ReverseImports in 'Sheet1'!B3:G14.");
    expect(await syncCount(workbench)).toBe(2);
    expect((await workbench.model()).tables).toMatchObject([
      { name: "ReverseImports", address: "Sheet1!B3:G14", style: "TableStyleMedium2" },
    ]);
    expect(await workbench.values("B3:G3")).toEqual([
      ["Year", "All makers", "Suzuki", "Honda", "Nissan", "Toyota"],
    ]);
    expect(await workbench.values("B14:G14")).toEqual([[2025, 111513, 43266, 37022, 9595, 9587]]);
    expect((await workbench.read("D6")).value).toBe("");
  });

  it("puts a table and a native chart bound to it with one read and one write sync", async () => {
    await workbench.clearRequests();
    expect(await press(workbench, "Insert chart")).toBe(
      "Inserted table ReverseImports in 'Sheet1'!A1:F12 and a chart of it.",
    );
    expect(await syncCount(workbench)).toBe(2);
    const { charts } = await workbench.model();
    expect(charts).toMatchObject([
      {
        name: "ReverseImportsChart",
        sheet: "Sheet1",
        type: "LineMarkers",
        title: "All makers: 111,513 in 2025, the most of the 19 years on record here, 1995–2025",
        series: [
          { name: "All makers", values: "Sheet1!B2:B12", categories: "Sheet1!A2:A12" },
          { name: "Suzuki", values: "Sheet1!C2:C12", categories: "Sheet1!A2:A12" },
          { name: "Honda", values: "Sheet1!D2:D12", categories: "Sheet1!A2:A12" },
          { name: "Nissan", values: "Sheet1!E2:E12", categories: "Sheet1!A2:A12" },
          { name: "Toyota", values: "Sheet1!F2:F12", categories: "Sheet1!A2:A12" },
        ],
      },
    ]);
  });

  it("is undone whole by one Ctrl+Z in the grid, and done again by one Ctrl+Y", async () => {
    await workbench.enter("A20", "typed");
    const before = await workbench.model();
    await workbench.command("ReverseImports.InsertChart");
    const after = await workbench.model();
    expect(after.charts).toHaveLength(1);
    await workbench.page.mouse.click(300, 600);
    await workbench.page.keyboard.press("Control+z");
    expect(await workbench.model()).toEqual(before);
    expect((await workbench.read("A20")).value).toBe("typed");
    await workbench.page.keyboard.press("Control+y");
    expect(await workbench.model()).toEqual(after);
  });

  it("inserts from the ribbon and says so in the pane", async () => {
    await workbench.command("ReverseImports.InsertTable");
    expect((await workbench.model()).tables).toHaveLength(1);
    expect(await paneOutcome(workbench)).toBe("Inserted table ReverseImports in 'Sheet1'!A1:F12.");
  });
});

describe("an insert, on the workbench", () => {
  const workbench = freshWorkbench();

  it.each(INSERT_CASES)("$title", async (example) => {
    const button = example.insert === "table" ? "Insert table" : "Insert chart";
    for (const at of example.tablesAt ?? []) {
      await workbench.select(at);
      await press(workbench, "Insert table");
    }
    for (const [cell, text] of Object.entries(example.cells ?? {})) await workbench.enter(cell, text);
    await workbench.select(example.selected);
    const first = await press(workbench, button);
    const sentence = example.isOverwriteConfirmed ? await press(workbench, "Overwrite") : first;

    expect(sentence).toBe(example.sentence);
    const { tables, charts } = await workbench.model();
    expect(tables.map(({ address }) => address)).toEqual(example.tables.map((cells) => `Sheet1!${cells}`));
    expect(charts).toHaveLength(example.chartCount);
    for (const [cell, value] of Object.entries(example.values ?? {})) {
      expect((await workbench.read(cell)).value).toBe(value);
    }
  });
});

describe("insert in Japanese", () => {
  const workbench = suiteWorkbench({ locale: "ja-JP" });

  it("writes headings, title and outcome in Japanese", async () => {
    expect(await press(workbench, "グラフを挿入")).toBe(
      "'Sheet1'!A1:F12 に表「ReverseImports」とそのグラフを挿入しました。",
    );
    expect(await workbench.values("A1:C1")).toEqual([["年", "全メーカー", "スズキ"]]);
    expect((await workbench.model()).charts[0]?.title).toBe(
      "2025年の全メーカーは111,513台、記録のある19年（1995年～2025年）で最多",
    );
  });
});
