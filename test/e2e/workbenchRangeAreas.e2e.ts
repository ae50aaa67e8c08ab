import { suiteScripts } from "./support/excelScripts";

/** Several areas at once through Microsoft's client library, after learn.microsoft.com, "Work with multiple ranges". */
describe("RangeAreas in the workbench", () => {
  const { run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().clear();`);

  it("formats and clears areas that were named together", async () => {
    const read = await run(`
      sheet.getRange("A1:H9").values = 7;
      const areas = sheet.getRanges("E3:H4, B2");
      areas.format.fill.color = "pink";
      const inside = sheet.getRange("F4").format.fill.load("color");
      const outside = sheet.getRange("D3").format.fill.load("color");
      await context.sync();
      areas.clear(Excel.ClearApplyTo.contents);
      const cells = sheet.getRange("A2:B2").load("values");
      areas.load("address,areaCount,cellCount,isEntireRow");
      await context.sync();
      return [inside.color, outside.color, cells.values, areas.address, areas.areaCount, areas.cellCount,
        areas.isEntireRow];`);
    expect(read).toEqual(["#FFC0CB", "#FFFFFF", [[7, ""]], "Sheet1!E3:H4,Sheet1!B2", 2, 9, false]);
  });

  it("lists areas as ranges, one by one too", async () => {
    const read = await run(`
      const areas = sheet.getRanges("A1:B2,D4");
      areas.areas.load("items/address,items/rowCount");
      const second = areas.areas.getItemAt(1).load("address");
      const count = areas.areas.getCount();
      areas.worksheet.load("name");
      await context.sync();
      return [areas.areas.items.map((range) => [range.address, range.rowCount]), second.address, count.value,
        areas.worksheet.name];`);
    expect(read).toEqual([
      [
        ["Sheet1!A1:B2", 2],
        ["Sheet1!D4", 1],
      ],
      "Sheet1!D4",
      2,
      "Sheet1",
    ]);
  });

  it("goes to whole lines, other places, used parts and shared cells", async () => {
    const read = await run(`
      sheet.getRange("B4:C5").values = 1;
      const areas = sheet.getRanges("B4:E11,H2");
      const found = [areas.getEntireColumn(), areas.getEntireRow(), areas.getOffsetRangeAreas(1, 1),
        areas.getIntersection("C:H"), areas.getUsedRangeAreasOrNullObject(true)];
      for (const one of found) one.load("address");
      const nothing = areas.getIntersectionOrNullObject("Z99").load("isNullObject");
      await context.sync();
      return [found.map((one) => one.address), nothing.isNullObject];`);
    expect(read).toEqual([
      [
        "Sheet1!B:E,Sheet1!H:H",
        "Sheet1!4:11,Sheet1!2:2",
        "Sheet1!C5:F12,Sheet1!I3",
        "Sheet1!C4:E11,Sheet1!H2",
        "Sheet1!B4:C5",
      ],
      true,
    ]);
  });

  it("chooses cells by kind, as in the sample of getSpecialCells", async () => {
    const read = await run(`
      sheet.getRange("A1:C3").formulas = [["Year", 2025, true], ["=1+1", "=1/0", ""], ["=NA()", "text", 4]];
      const used = sheet.getUsedRange();
      const formulas = used.getSpecialCells("Formulas");
      formulas.format.fill.color = "#FFFF00";
      const found = [formulas, used.getSpecialCells("Formulas", "Errors"),
        used.getSpecialCells("Constants", "LogicalText"), used.getSpecialCells("Blanks")];
      for (const one of found) one.load("address");
      const none = used.getSpecialCellsOrNullObject("DataValidations");
      const fill = sheet.getRange("B2").format.fill.load("color");
      await context.sync();
      return [found.map((one) => one.address), none.isNullObject, fill.color];`);
    expect(read).toEqual([
      ["Sheet1!A2:B2,Sheet1!A3", "Sheet1!B2,Sheet1!A3", "Sheet1!A1,Sheet1!C1,Sheet1!B3", "Sheet1!C2"],
      true,
      "#FFFF00",
    ]);
  });

  it("is what findAll gives, and what is selected", async () => {
    const read = await run(`
      sheet.getRange("A1:A4").values = [["Complete"], ["open"], ["complete"], ["incomplete"]];
      const found = sheet.findAll("Complete", { completeMatch: true, matchCase: false }).load("address");
      const nothing = sheet.findAllOrNullObject("later", {});
      sheet.getRange("A2:A3").select();
      const selected = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      return [found.address, nothing.isNullObject, selected.address];`);
    expect(read).toEqual(["Sheet1!A1,Sheet1!A3", true, "Sheet1!A2:A3"]);
  });

  it("says what went wrong, and where", async () => {
    expect(await failureOf(`sheet.getRanges("A1,nowhere");`)).toEqual([
      "InvalidArgument",
      "Worksheet.getRanges",
    ]);
    expect(await failureOf(`sheet.getRange("A1").getSpecialCells("Comments");`)).toEqual([
      "InvalidArgument",
      "Range.getSpecialCells",
    ]);
    expect(await failureOf(`sheet.getRange("Y1:Z9").getSpecialCells("Formulas");`)).toEqual([
      "ItemNotFound",
      "Range.getSpecialCells",
    ]);
    expect(await failureOf(`sheet.findAll("later", {});`)).toEqual(["ItemNotFound", "Worksheet.findAll"]);
    expect(await failureOf(`sheet.getRanges("A1,B2").getOffsetRangeAreas(-1, 0);`)).toEqual([
      "InvalidArgument",
      "RangeAreas.getOffsetRangeAreas",
    ]);
    expect(await failureOf(`sheet.getRanges("A1,B2").areas.getItemAt(2);`)).toEqual([
      "ItemNotFound",
      "RangeCollection.getItemAt",
    ]);
  });
});
