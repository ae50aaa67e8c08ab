import { ooxmlFaults } from "../support/ooxmlFaults";
import { suiteScripts } from "./support/excelScripts";

/** After learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting. */
describe("conditional formats through office.js", () => {
  const { workbench, run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:B9");
    const { conditionalFormats } = range;`);

  afterEach(() => run("sheet.getRange().conditionalFormats.clearAll(); await context.sync();"));

  it("gives looks by the value of a cell", async () => {
    const read = await run(`
      const format = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.format.font.color = "red";
      format.cellValue.format.fill.color = "#ffff00";
      format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      format.stopIfTrue = true;
      format.load("type,priority,stopIfTrue,cellValue/rule,cellValue/format/font/color,cellValue/format/fill/color");
      const applied = format.getRange().load("address");
      await context.sync();
      const { font, fill } = format.cellValue.format;
      return [format.type, format.priority, format.stopIfTrue, format.cellValue.rule, font.color, fill.color,
        applied.address];`);
    const rule = { formula1: "=0", operator: "LessThan" };
    expect(read).toEqual(["CellValue", 0, true, rule, "#FF0000", "#FFFF00", "Sheet1!B2:B9"]);
  });

  it("scales colours", async () => {
    const read = await run(`
      const { colorScale } = conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "blue" },
        midpoint: { formula: "50", type: "Percent", color: "yellow" },
        maximum: { formula: null, type: "HighestValue", color: "red" } };
      colorScale.load();
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria.midpoint, colorScale.criteria.maximum.color];`);
    expect(read).toEqual([true, { formula: "50", type: "Percent", color: "#FFFF00" }, "#FF0000"]);
  });

  it("draws data bars and icons", async () => {
    const read = await run(`
      const bar = conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar;
      bar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
      bar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.positiveFormat.fillColor = "green";
      bar.negativeFormat.matchPositiveFillColor = true;
      const icons = conditionalFormats.add(Excel.ConditionalFormatType.iconSet).iconSet;
      icons.style = Excel.IconSet.threeTriangles;
      icons.criteria = [
        {},
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
        { type: "Number", operator: "GreaterThan", formula: "=1000" } ];
      icons.showIconOnly = true;
      bar.load("barDirection,lowerBoundRule,positiveFormat/fillColor,negativeFormat/matchPositiveFillColor");
      icons.load();
      await context.sync();
      return [bar.barDirection, bar.lowerBoundRule, bar.positiveFormat.fillColor,
        bar.negativeFormat.matchPositiveFillColor, icons.style, icons.showIconOnly,
        icons.criteria.map(({ formula }) => formula)];`);
    expect(read).toEqual([
      "LeftToRight",
      { formula: "=0", type: "Number" },
      "#008000",
      true,
      "ThreeTriangles",
      true,
      ["0", "=700", "=1000"],
    ]);
  });

  it("looks at text, ranks, presets and formulas", async () => {
    const read = await run(`
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: Excel.ConditionalTextOperator.contains, text: "Delayed" };
      text.format.font.bold = true;
      const top = conditionalFormats.add("TopBottom").topBottom;
      top.rule = { rank: 1, type: "TopItems" };
      const preset = conditionalFormats.add("PresetCriteria").preset;
      preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.oneStdDevAboveAverage };
      preset.format.borders.getItem("EdgeTop").color = "#123456";
      const custom = conditionalFormats.add("Custom").custom;
      custom.rule.formula = '=$C2>"x"';
      for (const one of [text, top, preset]) one.load("rule");
      custom.rule.load();
      preset.format.borders.load("items/sideIndex,items/style,items/color,count");
      await context.sync();
      return [text.rule, top.rule, preset.rule, custom.rule.formulaR1C1,
        preset.format.borders.items.map(({ style, color }) => [style, color])];`);
    expect(read).toEqual([
      { operator: "Contains", text: "Delayed" },
      { rank: 1, type: "TopItems" },
      { criterion: "OneStdDevAboveAverage" },
      '=RC3>"x"',
      [
        ["Continuous", "#123456"],
        ["None", null],
        ["None", null],
        ["None", null],
      ],
    ]);
  });

  it("lists by priority, moves and deletes, also over several areas", async () => {
    const read = await run(`
      const types = () => { conditionalFormats.load("items/type,items/priority"); return context.sync().then(() =>
        conditionalFormats.items.map(({ type }) => type)); };
      const first = conditionalFormats.add("CellValue");
      conditionalFormats.add("Custom");
      const count = conditionalFormats.getCount();
      const before = await types();
      first.priority = 0;
      const moved = await types();
      const wide = sheet.getRanges("B3,D1:D2").conditionalFormats.add("DataBar").load("id");
      const areas = wide.getRanges().load("address");
      const single = wide.getRangeOrNullObject();
      const three = await types();
      const held = sheet.getRange("D1").conditionalFormats.getItem(wide.id).load("type");
      const gone = conditionalFormats.getItemOrNullObject("none");
      await context.sync();
      conditionalFormats.getItemAt(0).delete();
      return [before, count.value, moved, areas.address, single.isNullObject, three, held.type, gone.isNullObject,
        await types()];`);
    expect(read).toEqual([
      ["Custom", "CellValue"],
      2,
      ["CellValue", "Custom"],
      "Sheet1!B3,Sheet1!D1:D2",
      true,
      ["DataBar", "CellValue", "Custom"],
      "DataBar",
      true,
      ["CellValue", "Custom"],
    ]);
  });

  it("has the part of its type, and null objects for the others", async () => {
    const read = await run(`
      const format = conditionalFormats.add("DataBar");
      const parts = [format.dataBarOrNullObject, format.cellValueOrNullObject, format.customOrNullObject];
      parts.forEach((part) => part.load());
      await context.sync();
      return parts.map(({ isNullObject }) => isNullObject);`);
    expect(read).toEqual([false, true, true]);
  });

  it("comes back from a file that Microsoft's own reader finds right, with validations beside it", async () => {
    await run(`
      range.values = [[-5], [10], [20], [30], ["Delayed"], [50], [60], [70]];
      const cellValue = conditionalFormats.add("CellValue").cellValue;
      cellValue.rule = { formula1: "=15", formula2: "=35", operator: "Between" };
      cellValue.format.fill.color = "#FFC7CE";
      cellValue.format.font.color = "#9C0006";
      cellValue.format.numberFormat = "0.0";
      cellValue.format.borders.getItem("EdgeBottom").style = "Continuous";
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "Contains", text: "Delay" };
      text.format.font.bold = true;
      conditionalFormats.add("TopBottom").topBottom.format.font.underline = "Single";
      for (const criterion of ["AboveAverage", "ThisWeek", "DuplicateValues", "Blanks"])
        conditionalFormats.add("PresetCriteria").preset.rule = { criterion };
      conditionalFormats.add("Custom").custom.rule.formula = '=$B2="<&>"';
      for (const [column, type] of [["C", "ColorScale"], ["D", "DataBar"], ["E", "IconSet"], ["F", "IconSet"]]) {
        const cells = sheet.getRange(column + "2:" + column + "9");
        cells.values = [[-5], [10], [20], [30], [40], [50], [60], [70]];
        const format = cells.conditionalFormats.add(type);
        if (column === "F") format.iconSet.style = "FiveBoxes";
      }
      const { dataValidation } = sheet.getRange("H2:H9");
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No,"maybe"' } };
      dataValidation.prompt = { message: "One of three", showPrompt: true, title: "Choose" };
      sheet.getRange("I2:I9").dataValidation.rule = { decimal: { formula1: 1, formula2: "=$B$3", operator: "Between" } };
      await context.sync();`);
    const file = await workbench.saveXlsx();
    expect(ooxmlFaults([file])).toEqual([[]]);
    await workbench.openXlsx(file);
    const read = await run(`
      const lists = ["B", "C", "D", "E", "F"].map((column) => sheet.getRange(column + "2").conditionalFormats);
      lists.forEach((list) => list.load("items/type"));
      const last = sheet.getRange("B2").conditionalFormats.getItemAt(7).cellValue;
      last.load("rule,format/fill/color,format/numberFormat");
      const boxes = sheet.getRange("F2").conditionalFormats.getItemAt(0).iconSet.load("style");
      const validations = ["H2", "I9"].map((address) => sheet.getRange(address).dataValidation);
      validations.forEach((validation) => validation.load("type,rule,prompt"));
      await context.sync();
      return [lists.map((list) => list.items.map(({ type }) => type)), last.rule, last.format.fill.color,
        last.format.numberFormat, boxes.style, validations.map(({ type, rule }) => [type, rule]),
        validations[0].prompt.title];`);
    const preset = "PresetCriteria";
    expect(read).toEqual([
      [
        ["Custom", preset, preset, preset, preset, "TopBottom", "ContainsText", "CellValue"],
        ["ColorScale"],
        ["DataBar"],
        ["IconSet"],
        ["IconSet"],
      ],
      { formula1: "=15", formula2: "=35", operator: "Between" },
      "#FFC7CE",
      "0.0",
      "FiveBoxes",
      [
        ["List", { list: { inCellDropDown: true, source: 'Yes,No,"maybe"' } }],
        ["Decimal", { decimal: { formula1: "=1", formula2: "=$B$3", operator: "Between" } }],
      ],
      "Choose",
    ]);
  });

  it.each([
    [
      "an unknown type",
      'conditionalFormats.add("Rainbow");',
      "InvalidArgument",
      "ConditionalFormatCollection.add",
    ],
    [
      "an id of none",
      'conditionalFormats.getItem("x").load();',
      "ItemNotFound",
      "ConditionalFormatCollection.getItem",
    ],
    [
      "a rule without a bound",
      'conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "Between" };',
      "InvalidArgument",
      "CellValueConditionalFormat.rule",
    ],
    [
      "a rank beyond Excel's",
      'conditionalFormats.add("TopBottom").topBottom.rule = { rank: 1001, type: "TopItems" };',
      "InvalidArgument",
      "TopBottomConditionalFormat.rule",
    ],
    [
      "the part of another type",
      'conditionalFormats.add("TopBottom").cellValue.load();',
      "ItemNotFound",
      "ConditionalFormat.cellValue",
    ],
    [
      "a formula that cannot be read",
      'conditionalFormats.add("Custom").custom.rule.formula = "=SUM(";',
      "InvalidArgument",
      "ConditionalFormatRule.formula",
    ],
    [
      "to stop after a data bar",
      'conditionalFormats.add("DataBar").stopIfTrue = true;',
      "InvalidOperation",
      "ConditionalFormat.stopIfTrue",
    ],
  ])("refuses %s", async (_, ...[statement, code, location]) => {
    expect(await failureOf(statement)).toEqual([code, location]);
  });
});
