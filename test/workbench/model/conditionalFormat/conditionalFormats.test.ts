import { codeOf, ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

function formatsOf(book: ScriptedWorkbook, address: string): ScriptObject {
  return book.range(address).to("ConditionalFormats");
}

function idsOf(formats: ScriptObject): unknown[] {
  return formats.items().map((format) => format.get("Id"));
}

describe("conditional formats of a protected sheet", () => {
  it("change only where cells may be formatted", () => {
    const book = new ScriptedWorkbook();
    const protection = book.sheet().to("Protection");
    const format = formatsOf(book, "A1").follow("Add", "DataBar");
    protection.call("Protect");
    expect(codeOf(() => formatsOf(book, "A1").call("Add", "DataBar"))).toBe("AccessDenied");
    expect(codeOf(() => format.to("DataBar").set("ShowDataBarOnly", true))).toBe("AccessDenied");
    expect(codeOf(() => format.call("Delete"))).toBe("AccessDenied");
    protection.call("Unprotect");
    protection.call("Protect", { allowFormatCells: true });
    format.to("DataBar").set("ShowDataBarOnly", true);
    format.call("Delete");
    expect(formatsOf(book, "A1").call("GetCount")).toBe(0);
  });
});

describe("ConditionalFormatCollection", () => {
  it("adds at the top, and finds by place and id what acts on its cells", () => {
    const book = new ScriptedWorkbook();
    const formats = formatsOf(book, "A1:A9");
    const first = formats.follow("Add", "CellValue");
    const second = formats.follow("Add", "DataBar");
    formatsOf(book, "C1").call("Add", "Custom");
    expect(idsOf(formats)).toEqual([second.get("Id"), first.get("Id")]);
    expect([first.get("Type"), first.get("Priority"), second.get("Priority")]).toEqual(["CellValue", 1, 0]);
    expect(formats.call("GetCount")).toBe(2);
    expect(formats.follow("GetItemAt", 1).get("Id")).toBe(first.get("Id"));
    expect(formats.item(first.get("Id")).get("Type")).toBe("CellValue");
    expect(idsOf(formatsOf(book, "A3"))).toHaveLength(2);
    expect(formatsOf(book, "B1").call("GetCount")).toBe(0);
    expect(formats.follow("GetItemOrNullObject", "none").isNull).toBe(true);
    expect(codeOf(() => formats.call("GetItem", "none"))).toBe("ItemNotFound");
    expect(codeOf(() => formats.call("GetItemAt", 2))).toBe("InvalidArgument");
  });

  it("clears its cells, and leaves the others their formats", () => {
    const book = new ScriptedWorkbook();
    const format = formatsOf(book, "A1:A9").follow("Add", "Custom");
    format.to("Custom/Rule").set("Formula", "=B1>0");
    formatsOf(book, "A1:A3").call("ClearAll");
    expect(format.follow("GetRange").get("Address")).toBe("Sheet1!A4:A9");
    expect(format.to("Custom/Rule").get("Formula")).toBe("=B4>0");
    formatsOf(book, "A6").call("ClearAll");
    expect(format.follow("GetRanges").get("Address")).toBe("Sheet1!A4:A5,Sheet1!A7:A9");
    expect(format.follow("GetRangeOrNullObject").isNull).toBe(true);
    expect(codeOf(() => format.call("GetRange"))).toBe("InvalidOperation");
    book.range("A:A").call("Clear", "Formats");
    expect(codeOf(() => format.get("Type"))).toBe("ItemNotFound");
  });
});

describe("ConditionalFormat", () => {
  it("moves in the order of priority, from the end too", () => {
    const book = new ScriptedWorkbook();
    const formats = formatsOf(book, "A1:A9");
    const [c, b, a] = ["CellValue", "Custom", "DataBar"].map((type) => formats.follow("Add", type));
    const [idA, idB, idC] = [a, b, c].map((format) => format?.get("Id"));
    c?.set("Priority", 0);
    expect(idsOf(formats)).toEqual([idC, idA, idB]);
    c?.set("Priority", 99);
    expect(idsOf(formats)).toEqual([idA, idB, idC]);
    a?.set("Priority", -2);
    expect(idsOf(formats)).toEqual([idB, idA, idC]);
    expect(codeOf(() => a?.set("Priority", 0.5))).toBe("InvalidArgument");
  });

  it("stops others, unless it draws every number", () => {
    const formats = formatsOf(new ScriptedWorkbook(), "A1");
    const value = formats.follow("Add", "CellValue");
    value.set("StopIfTrue", true);
    expect(value.get("StopIfTrue")).toBe(true);
    const bar = formats.follow("Add", "DataBar");
    expect(bar.get("StopIfTrue")).toBeNull();
    expect(codeOf(() => bar.set("StopIfTrue", true))).toBe("InvalidOperation");
  });

  it("has the part of its type only", () => {
    const format = formatsOf(new ScriptedWorkbook(), "A1").follow("Add", "TopBottom");
    expect(format.to("TopBottomOrNullObject").isNull).toBe(false);
    expect(format.to("ColorScaleOrNullObject").isNull).toBe(true);
    expect(codeOf(() => format.to("ColorScale"))).toBe("ItemNotFound");
  });

  it("gets other cells, from which relative references are meant then", () => {
    const book = new ScriptedWorkbook();
    const format = formatsOf(book, "A1:A3").follow("Add", "Custom");
    format.to("Custom/Rule").set("Formula", "=B1>0");
    format.call("SetRanges", "C5:C6,E5");
    expect(format.follow("GetRanges").get("Address")).toBe("Sheet1!C5:C6,Sheet1!E5");
    expect(format.to("Custom/Rule").get("Formula")).toBe("=B1>0");
    format.call("SetRanges", book.range("D1"));
    expect(format.follow("GetRange").get("Address")).toBe("Sheet1!D1");
    expect(codeOf(() => format.call("SetRanges", "nowhere"))).toBe("InvalidArgument");
  });

  it.each([
    ["ChangeRuleToCellValue", { formula1: "=1", operator: "GreaterThan" }, "CellValue"],
    ["ChangeRuleToContainsText", { operator: "Contains", text: "x" }, "ContainsText"],
    ["ChangeRuleToCustom", "=TRUE", "Custom"],
    ["ChangeRuleToTopBottom", { rank: 1, type: "TopItems" }, "TopBottom"],
    ["ChangeRuleToPresetCriteria", { criterion: "Today" }, "PresetCriteria"],
    ["ChangeRuleToColorScale", undefined, "ColorScale"],
    ["ChangeRuleToDataBar", undefined, "DataBar"],
    ["ChangeRuleToIconSet", undefined, "IconSet"],
  ])("%s(%j) makes it %s", (name, properties, type) => {
    const formats = formatsOf(new ScriptedWorkbook(), "A1");
    const format = formats.follow("Add", type === "Custom" ? "DataBar" : "Custom");
    format.call(name, ...(properties === undefined ? [] : [properties]));
    expect(format.get("Type")).toBe(type);
    expect(formats.call("GetCount")).toBe(1);
  });

  it("is deleted, with its sheet too, and comes back by undo", () => {
    const book = new ScriptedWorkbook();
    const format = formatsOf(book, "A1").follow("Add", "DataBar");
    format.call("Delete");
    expect(codeOf(() => format.get("Type"))).toBe("ItemNotFound");
    expect(codeOf(() => format.call("Delete"))).toBe("ItemNotFound");
    book.engine.undo();
    expect(format.get("Type")).toBe("DataBar");
    const sheet = book.workbook.to("Worksheets").follow("Add", "Gone");
    const formats = sheet.follow("GetRange", "A1").to("ConditionalFormats");
    sheet.call("Delete");
    expect(codeOf(() => formats.call("GetCount"))).toBe("ItemNotFound");
  });

  it("cannot be changed on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    const format = formatsOf(book, "A1").follow("Add", "DataBar");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => format.call("Delete"))).toBe("AccessDenied");
    expect(codeOf(() => format.to("DataBar").set("ShowDataBarOnly", true))).toBe("AccessDenied");
    expect(codeOf(() => formatsOf(book, "A1").call("Add", "Custom"))).toBe("AccessDenied");
  });

  it("follows inserted and deleted rows with its formula", () => {
    const book = new ScriptedWorkbook();
    const format = formatsOf(book, "A2:A5").follow("Add", "Custom");
    format.to("Custom/Rule").set("Formula", "=B2>$D$1");
    book.range("1:1").call("Insert", "Down");
    expect(format.follow("GetRange").get("Address")).toBe("Sheet1!A3:A6");
    expect(format.to("Custom/Rule").get("Formula")).toBe("=B3>$D$2");
    book.range("3:3").call("Delete", "Up");
    expect(format.follow("GetRange").get("Address")).toBe("Sheet1!A3:A5");
    expect(format.to("Custom/Rule").get("Formula")).toBe("=B3>$D$2");
  });
});

describe("rules of conditional formats", () => {
  it.each([
    ["CellValue", "CellValue", { formula1: "=1", formula2: "=B1", operator: "Between" }],
    ["CellValue", "CellValue", { formula1: "5", operator: "LessThanOrEqual" }],
    ["ContainsText", "TextComparison", { operator: "BeginsWith", text: "tea" }],
    ["TopBottom", "TopBottom", { rank: 100, type: "BottomPercent" }],
    ["PresetCriteria", "Preset", { criterion: "TwoStdDevAboveAverage" }],
  ])("%s: %s takes and gives %j", (type, part, rule) => {
    const format = formatsOf(new ScriptedWorkbook(), "A1:A9").follow("Add", type);
    format.to(part).set("Rule", rule);
    expect(format.to(part).get("Rule")).toEqual(rule);
  });

  it.each([
    ["CellValue", "CellValue", { formula1: "=1", operator: "Between" }],
    ["CellValue", "CellValue", { formula1: "=SUM(", operator: "EqualTo" }],
    ["CellValue", "CellValue", { formula1: "=1", operator: "Invalid" }],
    ["ContainsText", "TextComparison", { operator: "Contains" }],
    ["TopBottom", "TopBottom", { rank: 101, type: "TopPercent" }],
    ["TopBottom", "TopBottom", { rank: 0, type: "TopItems" }],
    ["PresetCriteria", "Preset", { criterion: "Invalid" }],
    ["PresetCriteria", "Preset", "Blanks"],
  ])("%s: %s refuses %j", (type, part, rule) => {
    const format = formatsOf(new ScriptedWorkbook(), "A1").follow("Add", type);
    expect(codeOf(() => format.to(part).set("Rule", rule))).toBe("InvalidArgument");
  });

  it("have a formula in A1 and in R1C1 notation", () => {
    const rule = formatsOf(new ScriptedWorkbook(), "C3:C5").follow("Add", "Custom").to("Custom/Rule");
    rule.set("Formula", '=AND($A3="x",C$1>0)');
    expect(rule.get("FormulaR1C1")).toBe('=AND(RC1="x",R1C>0)');
    rule.set("FormulaR1C1", "=RC[-1]>R1C1");
    expect([rule.get("Formula"), rule.get("FormulaLocal")]).toEqual(["=B3>$A$1", "=B3>$A$1"]);
    expect(codeOf(() => rule.set("Formula", "B3>1"))).toBe("InvalidArgument");
  });

  it("scale colours over two points or three", () => {
    const scale = formatsOf(new ScriptedWorkbook(), "A1").follow("Add", "ColorScale").to("ColorScale");
    expect(scale.get("ThreeColorScale")).toBe(true);
    scale.set("Criteria", {
      minimum: { formula: null, type: "LowestValue", color: "blue" },
      maximum: { formula: "=B1", type: "Formula", color: "#ff0000" },
    });
    expect(scale.get("ThreeColorScale")).toBe(false);
    expect(scale.get("Criteria")).toEqual({
      minimum: { formula: null, type: "LowestValue", color: "#0000FF" },
      maximum: { formula: "=B1", type: "Formula", color: "#FF0000" },
    });
    const point = { formula: "5", type: "Number", color: "red" };
    for (const criteria of [
      { minimum: point },
      { minimum: { ...point, type: "HighestValue" }, maximum: point },
      { minimum: point, maximum: { ...point, formula: "" } },
      { minimum: point, maximum: { ...point, color: "reddish" } },
    ])
      expect(codeOf(() => scale.set("Criteria", criteria))).toBe("InvalidArgument");
  });

  it("draw bars between two bounds", () => {
    const bar = formatsOf(new ScriptedWorkbook(), "A1").follow("Add", "DataBar").to("DataBar");
    expect(bar.get("LowerBoundRule")).toEqual({ formula: null, type: "Automatic" });
    bar.set("UpperBoundRule", { type: "Number", formula: "=100" });
    bar.set("BarDirection", "RightToLeft");
    bar.to("NegativeFormat").set("FillColor", "orange");
    bar.to("PositiveFormat").set("GradientFill", false);
    expect(bar.get("UpperBoundRule")).toEqual({ formula: "=100", type: "Number" });
    expect(bar.get("BarDirection")).toBe("RightToLeft");
    expect(bar.to("NegativeFormat").get("FillColor")).toBe("#FFA500");
    expect(bar.to("NegativeFormat").get("MatchPositiveFillColor")).toBe(false);
    expect(bar.to("PositiveFormat").get("GradientFill")).toBe(false);
    expect(codeOf(() => bar.set("LowerBoundRule", { type: "HighestValue" }))).toBe("InvalidArgument");
    expect(codeOf(() => bar.set("AxisFormat", "Left"))).toBe("InvalidArgument");
  });

  it("set icons by criteria", () => {
    const icons = formatsOf(new ScriptedWorkbook(), "A1").follow("Add", "IconSet").to("IconSet");
    icons.set("Style", "FourArrows");
    expect(icons.get("Criteria")).toHaveLength(4);
    icons.set("Style", "ThreeFlags");
    const point = { type: "Number", operator: "GreaterThan", formula: "=70" };
    icons.set("Criteria", [
      { type: "Number", formula: "=1" },
      point,
      { ...point, formula: "=90", customIcon: { set: "ThreeStars", index: 2 } },
    ]);
    expect(icons.get("Criteria")).toEqual([
      { type: "Percent", formula: "0", operator: "GreaterThanOrEqual", customIcon: null },
      { ...point, customIcon: null },
      { ...point, formula: "=90", customIcon: { set: "ThreeStars", index: 2 } },
    ]);
    expect(codeOf(() => icons.set("ReverseIconOrder", true))).toBe("InvalidOperation");
    expect(codeOf(() => icons.set("Criteria", [{}, point]))).toBe("InvalidArgument");
    expect(codeOf(() => icons.set("Style", "Invalid"))).toBe("InvalidArgument");
  });

  it("give looks, which are taken away again", () => {
    const format = formatsOf(new ScriptedWorkbook(), "A1").follow("Add", "CellValue").to("CellValue/Format");
    expect([format.to("Font").get("Bold"), format.to("Fill").get("Color")]).toEqual([null, null]);
    format.to("Font").set("Bold", true);
    format.to("Font").set("Underline", "Double");
    format.to("Fill").set("Color", "yellow");
    format.set("NumberFormat", "0.00");
    format.to("Borders/Top").set("Color", "red");
    expect(format.to("Fill").get("Color")).toBe("#FFFF00");
    expect(format.to("Borders").item("EdgeTop").get("Style")).toBe("Continuous");
    expect(format.to("Borders").follow("GetItemAt", 1).get("SideIndex")).toBe("EdgeBottom");
    expect(format.to("Borders/Bottom").get("Style")).toBe("None");
    expect(format.to("Borders").get("Count")).toBe(4);
    format.to("Font").call("Clear");
    expect([format.to("Font").get("Bold"), format.to("Font").get("Underline")]).toEqual([null, null]);
    format.call("ClearFormat");
    expect([format.get("NumberFormat"), format.to("Fill").get("Color")]).toEqual([null, null]);
    expect(format.to("Borders/Top").get("Style")).toBe("None");
    expect(codeOf(() => format.to("Borders/Top").set("Style", "Wavy"))).toBe("InvalidArgument");
  });
});
