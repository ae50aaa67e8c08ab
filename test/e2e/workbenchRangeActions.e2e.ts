import { suiteScripts } from "./support/excelScripts";

/** What scripts do to cells, through Microsoft's client library, after its pages on ranges. */
describe("actions on ranges in the workbench", () => {
  const { run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().clear();
    sheet.getRange("A1:C3").values = [["a1", "b1", "c1"], ["a2", "b2", "c2"], ["a3", "b3", "c3"]];
    const valuesOf = async (address) => {
      const range = sheet.getRange(address).load("formulas");
      await context.sync();
      return range.formulas;
    };`);

  it("inserts cells and tells the event which way the others went", async () => {
    const read = await run(`
      sheet.getRange("E1").formulas = [["=SUM(B1:B3)&B3"]];
      await context.sync();
      const told = new Promise((resolve) => sheet.onChanged.add(async (args) => resolve(
        [args.changeType, args.address, args.changeDirectionState.insertShiftDirection])));
      await context.sync();
      const inserted = sheet.getRange("B2").insert(Excel.InsertShiftDirection.down).load("address");
      await context.sync();
      return [await told, inserted.address, await valuesOf("A1:C4"), await valuesOf("E1")];`);
    expect(read).toEqual([
      ["CellInserted", "B2", "Down"],
      "Sheet1!B2",
      [
        ["a1", "b1", "c1"],
        ["a2", "", "c2"],
        ["a3", "b2", "c3"],
        ["", "b3", ""],
      ],
      [["=SUM(B1:B4)&B4"]],
    ]);
  });

  it("reads text that starts with a sign as a formula, where it can be one", async () => {
    const read = await run(`
      sheet.getRange("E1:E4").values = [["+1+2"], ["-2"], ["- a point"], ["'-A1"]];
      const cells = sheet.getRange("E1:E4").load("formulas,values,valueTypes");
      await context.sync();
      return [cells.formulas, cells.values, cells.valueTypes].map((grid) => grid.flat());`);
    expect(read).toEqual([
      ["=+1+2", -2, "- a point", "-A1"],
      [3, -2, "- a point", "-A1"],
      ["Double", "Double", "String", "String"],
    ]);
  });

  it("gives rows and columns inside a range for negative counts", async () => {
    const read = await run(`
      const range = sheet.getRange("A1:C3");
      const found = [range.getRowsAbove(-1), range.getColumnsAfter(-2)].map((each) => each.load("address"));
      const spill = range.getSpillParentOrNullObject();
      await context.sync();
      return [...found.map(({ address }) => address), spill.isNullObject];`);
    expect(read).toEqual(["Sheet1!A1:C1", "Sheet1!B1:C3", true]);
  });

  it("deletes cells to the left", async () => {
    const values = await run(`sheet.getRange("A2:B2").delete("Left"); return valuesOf("A1:C2");`);
    expect(values).toEqual([
      ["a1", "b1", "c1"],
      ["c2", "", ""],
    ]);
  });

  it("merges and parts cells", async () => {
    const read = await run(`
      sheet.getRange("A1:B2").merge();
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
      const values = await valuesOf("A1:B2");
      sheet.getRange("B2").unmerge();
      const left = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, values, left.isNullObject];`);
    expect(read).toEqual([
      "Sheet1!A1:B2",
      [
        ["a1", ""],
        ["", ""],
      ],
      true,
    ]);
  });

  it("copies in each of the ways of copyFrom", async () => {
    const read = await run(`
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("E1").copyFrom("A1:B1");
      sheet.getRange("E2").copyFrom(sheet.getRange("A1:B1"), Excel.RangeCopyType.values);
      sheet.getRange("E3").copyFrom("A1:B1", Excel.RangeCopyType.link);
      sheet.getRange("E4").copyFrom("A1:B1", Excel.RangeCopyType.all, false, true);
      const font = sheet.getRange("E1").format.font.load("bold");
      return [await valuesOf("E1:F5"), font.bold];`);
    expect(read).toEqual([
      [
        [2, "=E1*10"],
        [2, 20],
        ["=A1", "=B1"],
        [2, ""],
        ["=E4*10", ""],
      ],
      true,
    ]);
  });

  it("moves cells, and formulas follow", async () => {
    const read = await run(`
      sheet.getRange("E1").formulas = [["=A1&B1"]];
      sheet.getRange("A1:B1").moveTo("A9");
      return [await valuesOf("A1:B1"), await valuesOf("A9:B9"), await valuesOf("E1")];`);
    expect(read).toEqual([[["", ""]], [["a1", "b1"]], [["=A9&B9"]]]);
  });

  it("finds and replaces", async () => {
    const read = await run(`
      const range = sheet.getRange("A1:C3");
      const first = range.find("3", { searchDirection: Excel.SearchDirection.forward }).load("address");
      const last = range.find("B", { searchDirection: "Backwards", matchCase: false }).load("address");
      const none = range.findOrNullObject("B", { matchCase: true });
      const count = range.replaceAll("b", "x", { completeMatch: false });
      await context.sync();
      return [first.address, last.address, none.isNullObject, count.value, await valuesOf("B1:B3")];`);
    expect(read).toEqual(["Sheet1!A3", "Sheet1!B3", true, 3, [["x1"], ["x2"], ["x3"]]]);
  });

  it("goes to the ends of data", async () => {
    const read = await run(`
      const range = sheet.getRange("B2");
      const found = [range.getSurroundingRegion(), range.getRangeEdge("Down"),
        range.getExtendedRange(Excel.KeyboardDirection.right), sheet.getRange("C3").getRangeEdge("Down")];
      for (const one of found) one.load("address");
      await context.sync();
      return found.map((one) => one.address);`);
    expect(read).toEqual(["Sheet1!A1:C3", "Sheet1!B3", "Sheet1!B2:C2", "Sheet1!C1048576"]);
  });

  it("fills series of numbers, months and formulas", async () => {
    const read = await run(`
      sheet.getRange("E1:G2").formulas = [[1, "Jan", "=E1*2"], [3, "Feb", "=E2*2"]];
      sheet.getRange("E1:G2").autoFill("E1:G4", Excel.AutoFillType.fillDefault);
      return valuesOf("E3:G4");`);
    expect(read).toEqual([
      [5, "Mar", "=E3*2"],
      [7, "Apr", "=E4*2"],
    ]);
  });

  it("finds what formulas depend on, and what depends on cells", async () => {
    const read = await run(`
      sheet.getRange("E1:F1").formulas = [["=A1&B1", "=E1"]];
      const precedents = sheet.getRange("F1").getPrecedents().load("addresses");
      const dependents = sheet.getRange("B1").getDirectDependents();
      dependents.areas.load("items/address");
      dependents.ranges.load("items/address");
      await context.sync();
      return [precedents.addresses, dependents.areas.items.map((one) => one.address),
        dependents.ranges.items.map((one) => one.address)];`);
    expect(read).toEqual([["Sheet1!E1,Sheet1!A1,Sheet1!B1"], ["Sheet1!E1"], ["Sheet1!E1"]]);
  });

  it("says what went wrong, and where", async () => {
    await run(`sheet.tables.add("E1:F3", true); await context.sync();`);
    const failures = [
      await failureOf(`sheet.getRange("B1").insert("Right");`),
      await failureOf(`sheet.getRange("E2").delete("Up");`),
      await failureOf(`sheet.getRange("A1").insert("Sideways");`),
      await failureOf(`sheet.getRange("F3:G3").merge();`),
      await failureOf(`sheet.getRange("A1:B2").merge(); sheet.getRange("B2").moveTo("H1");`),
      await failureOf(`sheet.getRange("XFD1").copyFrom("A1:C3");`),
      await failureOf(`sheet.getRange("A1:C3").find("later", {});`),
      await failureOf(`sheet.getRange("A1").getRangeEdge("Down", "B9");`),
      await failureOf(`sheet.getRange("A1").autoFill("B1:B9");`),
      await failureOf(`sheet.getRange("Z9").getDependents();`),
    ];
    await run(`sheet.tables.getItemAt(0).delete(); await context.sync();`);
    expect(failures).toEqual([
      ["InsertDeleteConflict", "Range.insert"],
      ["InsertDeleteConflict", "Range.delete"],
      ["InvalidArgument", "Range.insert"],
      ["InvalidOperation", "Range.merge"],
      ["InvalidOperation", "Range.moveTo"],
      ["InvalidArgument", "Range.copyFrom"],
      ["ItemNotFound", "Range.find"],
      ["InvalidArgument", "Range.getRangeEdge"],
      ["InvalidArgument", "Range.autoFill"],
      ["ItemNotFound", "Range.getDependents"],
    ]);
  });
});
