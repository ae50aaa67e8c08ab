import { openWorkbench } from "./support/openWorkbench";

/** The add-in in a workbook that was saved and opened again. */
describe("a saved workbook", () => {
  it("is known to the add-in when it is opened: table, chart and formulas are refreshed", async () => {
    const first = await openWorkbench();
    await first.command("ReverseImports.InsertTable");
    await first.command("ReverseImports.InsertChart");
    await first.enter("K1", '=REVIMPORT.TABLE({"Suzuki";"Honda"},{2024,2025})');
    const before = await first.model();
    const file = await first.saveXlsx();
    await first.close();

    const second = await openWorkbench();
    await second.openXlsx(file);
    expect(await second.model()).toEqual(before);
    expect(await second.read("M2")).toMatchObject({ value: 43266 });
    await second.command("ReverseImports.RefreshAll");
    await second.pane.getByText("No figure changed in 1 table; 1 formula cell recalculated.").waitFor();
    expect(second.problems()).toEqual([]);
    await second.close();
  });
});
