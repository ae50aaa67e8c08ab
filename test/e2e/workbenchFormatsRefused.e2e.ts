import { suiteScripts } from "./support/excelScripts";

/** What Excel refuses of the looks of cells, through Microsoft's client library. */
describe("formats of cells that are refused", () => {
  const { workbench, run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { styles } = context.workbook;`);

  it.each([
    [
      "a colour that is none",
      'sheet.getRange("A1").format.fill.color = "reddish";',
      "InvalidArgument",
      "RangeFill.color",
    ],
    [
      "a long font name",
      'sheet.getRange("A1").format.font.name = "x".repeat(32);',
      "InvalidArgument",
      "RangeFont.name",
    ],
    [
      "a font size of nothing",
      'sheet.getRange("A1").format.font.size = 0;',
      "InvalidArgument",
      "RangeFont.size",
    ],
    [
      "an alignment that is none",
      'sheet.getRange("A1").format.horizontalAlignment = "Middle";',
      "InvalidArgument",
      "RangeFormat.horizontalAlignment",
    ],
    [
      "too much of an indent",
      'sheet.getRange("A1").format.indentLevel = 251;',
      "InvalidArgument",
      "RangeFormat.indentLevel",
    ],
    [
      "a turn beyond 90 degrees",
      'sheet.getRange("A1").format.textOrientation = 120;',
      "InvalidArgument",
      "RangeFormat.textOrientation",
    ],
    [
      "a gradient",
      'sheet.getRange("A1").format.fill.pattern = "LinearGradient";',
      "InvalidArgument",
      "RangeFill.pattern",
    ],
    [
      "a border that is none",
      'sheet.getRange("A1").format.borders.getItem("Top").style = "Dash";',
      "InvalidArgument",
      "RangeBorderCollection.getItem",
    ],
    [
      "a line that is none",
      'sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Wavy";',
      "InvalidArgument",
      "RangeBorder.style",
    ],
    [
      "a negative width",
      'sheet.getRange("A1").format.columnWidth = -5;',
      "InvalidArgument",
      "RangeFormat.columnWidth",
    ],
    ["an unknown style", 'sheet.getRange("A1").style = "No such style";', "InvalidArgument", "Range.style"],
    [
      "a missing style",
      'styles.getItem("No such style").load("name");',
      "ItemNotFound",
      "StyleCollection.getItem",
    ],
    ["a style that is there", 'styles.add("Good");', "ItemAlreadyExists", "StyleCollection.add"],
    ["an empty link", 'sheet.getRange("A1").hyperlink = {};', "InvalidArgument", "Range.hyperlink"],
    [
      "properties of another shape",
      'sheet.getRange("A1:B2").setCellProperties([[{}]]);',
      "InvalidArgument",
      "Range.setCellProperties",
    ],
  ])("refuses %s", async (_, body, ...failure) => {
    expect(await failureOf(body)).toEqual(failure);
  });

  it("lets scripts fill unlocked cells of a protected sheet, and nothing else", async () => {
    await run(`
      const other = context.workbook.worksheets.add("Form");
      other.getRange("B2").format.protection.locked = false;
      other.protection.protect();
      other.getRange("B2").values = [["filled"]];
      await context.sync();`);
    expect((await workbench.read("Form!B2")).value).toBe("filled");
    const form = 'context.workbook.worksheets.getItem("Form")';
    expect(await failureOf(`${form}.getRange("B2:B3").values = "x";`)).toEqual([
      "AccessDenied",
      "Range.values",
    ]);
    expect(await failureOf(`${form}.getRange("B2").format.font.bold = true;`)).toEqual([
      "AccessDenied",
      "RangeFont.bold",
    ]);
    expect(
      await failureOf(`${form}.getRange("B2").format.borders.getItem("EdgeTop").style = "Dash";`),
    ).toEqual(["AccessDenied", "RangeBorder.style"]);
  });
});
