import { suiteScripts } from "./support/excelScripts";

/** After learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation. */
describe("data validation through office.js", () => {
  const { workbench, run, failureOf } = suiteScripts(
    `const sheet = context.workbook.worksheets.getItem("Sheet1");`,
  );

  it("takes a rule of every kind", async () => {
    const read = await run(`
      const rules = [
        { wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan } },
        { decimal: { formula1: 0.5, formula2: "=B1", operator: "Between" } },
        { list: { inCellDropDown: true, source: "Yes,No" } },
        { list: { inCellDropDown: true, source: sheet.getRange("H1:H2") } },
        { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } },
        { time: { formula1: "12:00", operator: "LessThan" } },
        { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } },
        { custom: { formula: "=COUNTIF($A$1:$A$9,A8)=1" } },
      ];
      sheet.getRange("H1:H2").values = [["tea"], ["milk"]];
      rules.forEach((rule, index) => { sheet.getRange("A" + (index + 1)).dataValidation.rule = rule; });
      const validations = rules.map((_, index) => sheet.getRange("A" + (index + 1)).dataValidation);
      validations.forEach((validation) => validation.load("type,rule"));
      await context.sync();
      return validations.map(({ type, rule }) => [type, rule]);`);
    expect(read).toEqual([
      ["WholeNumber", { wholeNumber: { formula1: "=0", operator: "GreaterThan" } }],
      ["Decimal", { decimal: { formula1: "=0.5", formula2: "=B1", operator: "Between" } }],
      ["List", { list: { inCellDropDown: true, source: "Yes,No" } }],
      ["List", { list: { inCellDropDown: true, source: "=$H$1:$H$2" } }],
      ["Date", { date: { formula1: "=46023", operator: "GreaterThanOrEqualTo" } }],
      ["Time", { time: { formula1: "=0.5", operator: "LessThan" } }],
      ["TextLength", { textLength: { formula1: "=5", operator: "LessThanOrEqualTo" } }],
      ["Custom", { custom: { formula: "=COUNTIF($A$1:$A$9,A8)=1" } }],
    ]);
  });

  it("takes prompt, alert and blanks, and clears them all", async () => {
    const read = await run(`
      const validation = sheet.getRange("C1:C3").dataValidation;
      validation.prompt = { message: "One to ten", showPrompt: true, title: "Units" };
      validation.errorAlert = { message: "No.", showAlert: true, style: "Warning", title: "Hm" };
      validation.ignoreBlanks = false;
      validation.load("prompt,errorAlert,ignoreBlanks,type");
      await context.sync();
      const before = [validation.prompt.title, validation.errorAlert.style, validation.ignoreBlanks, validation.type];
      validation.clear();
      validation.load("prompt,ignoreBlanks,rule");
      await context.sync();
      return [before, [validation.prompt.title, validation.ignoreBlanks, validation.rule]];`);
    expect(read).toEqual([
      ["Units", "Warning", false, "None"],
      ["", true, {}],
    ]);
  });

  it("tells invalid cells apart, and mixed and inconsistent ranges", async () => {
    const read = await run(`
      const rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      const range = sheet.getRange("D1:D4");
      range.dataValidation.rule = rule;
      range.values = [[1], [11], ["x"], [5]];
      const invalid = range.dataValidation.getInvalidCells().load("address");
      const none = sheet.getRange("D1").dataValidation.getInvalidCellsOrNullObject();
      range.load("dataValidation/valid");
      const mixed = sheet.getRange("D4:D5").dataValidation.load();
      await context.sync();
      sheet.getRange("D5").dataValidation.rule = { list: { source: "a" } };
      const other = sheet.getRange("D4:D5").dataValidation.load("type,rule");
      await context.sync();
      return [invalid.address, none.isNullObject, range.dataValidation.valid, mixed.type, mixed.rule, other.type,
        other.rule];`);
    expect(read).toEqual(["Sheet1!D2:D3", true, null, "MixedCriteria", null, "Inconsistent", null]);
  });

  it.each([
    [
      "a rule without a criterion",
      'sheet.getRange("A1").dataValidation.rule = {};',
      "InvalidArgument",
      "rule",
    ],
    [
      "a lower bound without an upper one",
      'sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 1, operator: "Between" } };',
      "InvalidArgument",
      "rule",
    ],
    [
      "a list from a block of cells",
      'sheet.getRange("A1").dataValidation.rule = { list: { source: sheet.getRange("A1:B2") } };',
      "InvalidArgument",
      "rule",
    ],
    [
      "an alert of unknown style",
      'sheet.getRange("A1").dataValidation.errorAlert = { style: "Shout", title: "", message: "" };',
      "InvalidArgument",
      "errorAlert",
    ],
    [
      "to look for invalid cells where there are none",
      'sheet.getRange("Z1").dataValidation.getInvalidCells().load();',
      "ItemNotFound",
      "getInvalidCells",
    ],
  ])("refuses %s", async (_, ...[statement, code, member]) => {
    expect(await failureOf(statement)).toEqual([code, `DataValidation.${member}`]);
  });

  it("holds a user to it, and no script", async () => {
    await run(`
      const range = sheet.getRange("F1:F2");
      range.dataValidation.rule = { wholeNumber: { formula1: 10, operator: "LessThan" } };
      range.dataValidation.errorAlert = { message: "Below ten, please.", showAlert: true, style: "Stop", title: "" };
      range.values = [[1], [99]];
      await context.sync();`);
    expect((await workbench.read("F2")).value).toBe(99);
    await expect(workbench.enter("F1", "12")).rejects.toThrow("Below ten, please.");
    await workbench.enter("F1", "7");
    expect((await workbench.read("F1")).value).toBe(7);
  });
});
