import { codeOf, ScriptedWorkbook } from "../../support/script";

const whole = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };

function validation(book: ScriptedWorkbook, address: string) {
  return book.range(address).to("DataValidation");
}

describe("DataValidation", () => {
  it.each([
    [whole, { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } }, "WholeNumber"],
    [
      { decimal: { formula1: "2.5", operator: "GreaterThan" } },
      { decimal: { formula1: "=2.5", operator: "GreaterThan" } },
      "Decimal",
    ],
    [
      { list: { inCellDropDown: true, source: "Yes, No" } },
      { list: { inCellDropDown: true, source: "Yes, No" } },
      "List",
    ],
    [
      { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
      { list: { inCellDropDown: false, source: "=$A$1:$A$3" } },
      "List",
    ],
    [
      { date: { formula1: "2026-01-02T00:00:00.000Z", operator: "LessThan" } },
      { date: { formula1: "=46024", operator: "LessThan" } },
      "Date",
    ],
    [
      { time: { formula1: "06:00", operator: "GreaterThanOrEqualTo" } },
      { time: { formula1: "=0.25", operator: "GreaterThanOrEqualTo" } },
      "Time",
    ],
    [
      { textLength: { formula1: "=B1", operator: "LessThanOrEqualTo" } },
      { textLength: { formula1: "=B1", operator: "LessThanOrEqualTo" } },
      "TextLength",
    ],
    [{ custom: { formula: '=A1<>"no ""x"""' } }, { custom: { formula: '=A1<>"no ""x"""' } }, "Custom"],
  ])("%j is read back as %j of type %s", (rule, read, type) => {
    const subject = validation(new ScriptedWorkbook(), "C3:C5");
    subject.set("Rule", rule);
    expect(subject.get("Rule")).toEqual(read);
    expect(subject.get("Type")).toBe(type);
  });

  it("takes ranges as operands and as the source of a list", () => {
    const book = new ScriptedWorkbook();
    book.workbook.to("Worksheets").call("Add", "My names");
    const source = book.sheet("My names").follow("GetRange", "A1:A3").object;
    validation(book, "B1").set("Rule", { list: { source } });
    validation(book, "B2").set("Rule", {
      decimal: { formula1: book.range("D4").object, operator: "EqualTo" },
    });
    expect(validation(book, "B1").get("Rule")).toEqual({
      list: { inCellDropDown: true, source: "='My names'!$A$1:$A$3" },
    });
    expect(validation(book, "B2").get("Rule")).toMatchObject({ decimal: { formula1: "=$D$4" } });
  });

  it.each([
    [{}],
    [null],
    ["=A1"],
    [{ wholeNumber: whole.wholeNumber, custom: { formula: "=TRUE" } }],
    [{ text: { formula1: 1, operator: "EqualTo" } }],
    [{ wholeNumber: { formula1: 1, operator: "Between" } }],
    [{ wholeNumber: { formula1: 1, operator: "Above" } }],
    [{ wholeNumber: { formula1: "ten", operator: "EqualTo" } }],
    [{ date: { formula1: "2026-02-30", operator: "EqualTo" } }],
    [{ custom: { formula: "A1>0" } }],
    [{ custom: { formula: "=SUM(" } }],
    [{ list: { source: "" } }],
    [{ list: { source: "x".repeat(256) } }],
  ])("refuses the rule %j", (rule) => {
    const subject = validation(new ScriptedWorkbook(), "A1");
    expect(codeOf(() => subject.set("Rule", rule))).toBe("InvalidArgument");
    expect(subject.get("Type")).toBe("None");
  });

  it("refuses a list from a block of cells", () => {
    const book = new ScriptedWorkbook();
    const source = book.range("A1:B2").object;
    expect(codeOf(() => validation(book, "D1").set("Rule", { list: { source } }))).toBe("InvalidArgument");
  });

  it("is empty where there is none", () => {
    const subject = validation(new ScriptedWorkbook(), "A1:B2");
    expect(["Rule", "Type", "IgnoreBlanks", "Valid"].map((name) => subject.get(name))).toEqual([
      {},
      "None",
      true,
      true,
    ]);
    expect(subject.get("ErrorAlert")).toEqual({ showAlert: true, style: "Stop", title: "", message: "" });
    expect(subject.get("Prompt")).toEqual({ showPrompt: true, title: "", message: "" });
  });

  it("keeps prompt and alert when the rule changes, and the other way round", () => {
    const subject = validation(new ScriptedWorkbook(), "A1:A3");
    const prompt = { showPrompt: true, title: "Units", message: "A whole number" };
    const alert = { showAlert: true, style: "Warning", title: "Hm", message: "1 to 10" };
    subject.set("Prompt", prompt);
    expect(subject.get("Type")).toBe("None");
    subject.set("Rule", whole);
    subject.set("ErrorAlert", alert);
    subject.set("IgnoreBlanks", false);
    expect(["Type", "Prompt", "ErrorAlert", "IgnoreBlanks"].map((name) => subject.get(name))).toEqual([
      "WholeNumber",
      prompt,
      alert,
      false,
    ]);
  });

  it.each([
    ["Prompt", { title: "x".repeat(33), message: "" }],
    ["Prompt", { title: "", message: "x".repeat(256) }],
    ["ErrorAlert", { style: "Shout", title: "", message: "" }],
    ["ErrorAlert", "Stop"],
    ["IgnoreBlanks", "yes"],
  ])("refuses %s %j", (name, value) => {
    const subject = validation(new ScriptedWorkbook(), "A1");
    expect(codeOf(() => subject.set(name, value))).toBe("InvalidArgument");
  });

  it("is mixed where only some cells have a rule, and inconsistent where rules differ", () => {
    const book = new ScriptedWorkbook();
    validation(book, "A1").set("Rule", whole);
    expect(validation(book, "A1:A2").get("Type")).toBe("MixedCriteria");
    expect(validation(book, "A1:A2").get("Rule")).toBeNull();
    expect(validation(book, "A1:A2").get("IgnoreBlanks")).toBe(true);
    validation(book, "A2").set("Rule", { list: { source: "a,b" } });
    expect(validation(book, "A1:A2").get("Type")).toBe("Inconsistent");
    expect(validation(book, "A1:A2").get("Rule")).toBeNull();
    validation(book, "A2").set("Rule", whole);
    expect(validation(book, "A1:A2").get("Type")).toBe("WholeNumber");
  });

  it("reads relative references from the first cell of the range", () => {
    const book = new ScriptedWorkbook();
    validation(book, "A1:A10").set("Rule", { custom: { formula: "=B1>$C$1" } });
    expect(validation(book, "A4").get("Rule")).toEqual({ custom: { formula: "=B4>$C$1" } });
    validation(book, "A1:A3").call("Clear");
    expect(validation(book, "A1").get("Type")).toBe("None");
    expect(validation(book, "A4:A10").get("Rule")).toEqual({ custom: { formula: "=B4>$C$1" } });
  });

  it("tells whether what stands in the cells is valid", () => {
    const book = new ScriptedWorkbook();
    const subject = validation(book, "A1:A2");
    subject.set("Rule", whole);
    const valid = (...values: readonly unknown[]) => {
      book.range("A1:A2").set(
        "Values",
        values.map((value) => [value]),
      );
      return subject.get("Valid");
    };
    expect(valid(1, 10)).toBe(true);
    expect(valid(1, 11)).toBeNull();
    expect(valid(0, 2.5)).toBe(false);
    expect(valid("", 3)).toBe(true);
    subject.set("IgnoreBlanks", false);
    expect(subject.get("Valid")).toBeNull();
  });

  it("gives the invalid cells", () => {
    const book = new ScriptedWorkbook();
    const subject = validation(book, "A1:B4");
    subject.set("Rule", whole);
    expect(codeOf(() => subject.call("GetInvalidCells"))).toBe("ItemNotFound");
    expect(subject.follow("GetInvalidCellsOrNullObject").isNull).toBe(true);
    book.write("A1:B4", [
      ["x", "y"],
      ["z", 99],
      [1, 2],
      [3, 0.5],
    ]);
    expect(subject.follow("GetInvalidCells").get("Address")).toBe("Sheet1!A1:B2,Sheet1!B4");
  });

  it("is given to several areas at once, and goes when they are cleared", () => {
    const book = new ScriptedWorkbook();
    const areas = book.sheet().follow("GetRanges", "A1:A2,C1");
    areas.to("DataValidation").set("Rule", { custom: { formula: "=B1>0" } });
    expect(validation(book, "C1").get("Rule")).toEqual({ custom: { formula: "=D1>0" } });
    expect(areas.to("DataValidation").get("Type")).toBe("Custom");
    book.range("A1").call("Clear", "Formats");
    expect(validation(book, "A1").get("Type")).toBe("Custom");
    book.range("A1").call("Clear");
    expect(areas.to("DataValidation").get("Type")).toBe("MixedCriteria");
  });

  it("lets a script write what a user may not type", () => {
    const book = new ScriptedWorkbook();
    validation(book, "A1").set("Rule", whole);
    book.range("A1").set("Values", "no number");
    expect(book.value("A1")).toBe("no number");
  });

  it("follows inserted and deleted rows, and is undone in one step", () => {
    const book = new ScriptedWorkbook();
    validation(book, "A2:A5").set("Rule", { custom: { formula: "=B2>0" } });
    book.range("1:1").call("Insert", "Down");
    expect(validation(book, "A3:A6").get("Rule")).toEqual({ custom: { formula: "=B3>0" } });
    book.range("3:3").call("Delete", "Up");
    expect(validation(book, "A3:A5").get("Rule")).toEqual({ custom: { formula: "=B3>0" } });
    expect(validation(book, "A6").get("Type")).toBe("None");
    book.engine.undo();
    book.engine.undo();
    expect(validation(book, "A2:A5").get("Rule")).toEqual({ custom: { formula: "=B2>0" } });
  });

  it("covers whole columns", () => {
    const book = new ScriptedWorkbook();
    validation(book, "B:B").set("Rule", whole);
    book.range("B2000").set("Values", 77);
    expect(validation(book, "B:B").get("Type")).toBe("WholeNumber");
    expect(validation(book, "B2000").get("Valid")).toBe(false);
    expect(validation(book, "B:B").get("Valid")).toBeNull();
  });

  it("goes with its sheet", () => {
    const book = new ScriptedWorkbook();
    const sheet = book.workbook.to("Worksheets").follow("Add", "Gone");
    const subject = sheet.follow("GetRange", "A1").to("DataValidation");
    subject.set("Rule", whole);
    sheet.call("Delete");
    expect(codeOf(() => subject.get("Type"))).toBe("ItemNotFound");
    expect(codeOf(() => subject.set("Rule", whole))).toBe("ItemNotFound");
  });

  it("refuses changes on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => validation(book, "A1").set("Rule", whole))).toBe("AccessDenied");
    expect(codeOf(() => validation(book, "A1").call("Clear"))).toBe("AccessDenied");
  });
});
