import { functionNamed, TestWorkbook } from "../../support/testWorkbook";

const ONE = functionNamed("FIGURE", [
  { name: "maker", type: "string" },
  { name: "year", type: "any", optional: true },
]);
const TABLE = functionNamed("FIGURE.TABLE", [
  { name: "makers", type: "any", dimensionality: "matrix", optional: true },
  { name: "headers", type: "any", optional: true },
]);

function withFunctions(): TestWorkbook {
  const book = new TestWorkbook();
  book.define([ONE, TABLE]);
  return book;
}

describe("custom functions", () => {
  it("show #BUSY! until they are answered", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE("Suzuki",2025)']]);
    expect(book.read("A1")).toMatchObject({ value: "#BUSY!", error: "#BUSY!" });
    expect(book.engine.calculation.isPending()).toBe(true);
    book.answer(() => 43266);
    expect(book.read("A1")).toMatchObject({ value: 43266, error: null });
    expect(book.engine.calculation.isPending()).toBe(false);
    expect(book.events.at(-1)).toEqual({ type: "idle" });
  });

  it("are called with their arguments and the calling cell", () => {
    const book = withFunctions();
    book.write("B2", [['=FIGURE("Suzuki")']]);
    expect(book.host.calls).toEqual([
      {
        invocationId: 1,
        functionId: "FIGURE",
        args: ["Suzuki", null],
        address: "Sheet1!B2",
        parameterAddresses: [],
      },
    ]);
  });

  it("are called in one batch for one command", () => {
    const book = withFunctions();
    book.write("A1:A3", [['=FIGURE("a")'], ['=FIGURE("b")'], ['=FIGURE("c")']]);
    expect(book.host.batches.map((calls) => calls.length)).toEqual([3]);
  });

  it("are not called again when something unrelated changes", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE("Suzuki",2025)']]);
    book.answer(() => 1);
    book.write("C1", [["=1+1"]]);
    book.engine.sheets.add("Other");
    expect(book.host.calls).toHaveLength(1);
    expect(book.value("A1")).toBe(1);
  });

  it("are called again when an argument changes", () => {
    const book = withFunctions();
    book.write("A1:B1", [["Suzuki", "=FIGURE(A1)"]]);
    book.answer(() => 1);
    book.write("A1", [["Honda"]]);
    expect(book.value("B1")).toBe("#BUSY!");
    book.answer(({ args }) => `${String(args[0])}!`);
    expect(book.value("B1")).toBe("Honda!");
  });

  it("are called again when the same formula is entered again", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE("Suzuki")']]);
    book.answer(() => 1);
    book.write("A1", [['=FIGURE("Suzuki")']]);
    expect(book.value("A1")).toBe("#BUSY!");
    book.answer(() => 2);
    expect(book.value("A1")).toBe(2);
  });

  it("cancel a call that nobody waits for any more", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE("Suzuki")']]);
    book.write("A1", [["gone"]]);
    expect(book.host.cancelled).toEqual([1]);
    expect(book.engine.calculation.isPending()).toBe(false);
  });

  it("spill a matrix, and wait inside other functions", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE.TABLE({"Suzuki";"Honda"},0)']]);
    book.write("D1", [['=SUM(FIGURE.TABLE({"Suzuki";"Honda"},0))']]);
    expect(book.value("D1")).toBe("#BUSY!");
    expect(book.host.calls.map((call) => call.args)).toEqual([
      [[["Suzuki"], ["Honda"]], 0],
      [[["Suzuki"], ["Honda"]], 0],
    ]);
    book.engine.settle([
      { ok: true, invocationId: 1, value: [[43266], [37022]] },
      { ok: true, invocationId: 2, value: [[43266], [37022]] },
    ]);
    expect(book.values("A1:A2")).toEqual([[43266], [37022]]);
    expect(book.value("D1")).toBe(80288);
  });

  it("make room for a result that is larger than the sheet", () => {
    const book = withFunctions();
    book.write("A1", [["=FIGURE.TABLE()"]]);
    book.answer(() => Array.from({ length: 1000 }, (_, row) => [row, row * 2]));
    expect(book.value("B1000")).toBe(1998);
  });

  it("lift a column and a row given to single values", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE({"Suzuki";"Honda"},{2024,2025})']]);
    book.answer(({ args }) => args.join(" "));
    expect(book.values("A1:B2")).toEqual([
      ["Suzuki 2024", "Suzuki 2025"],
      ["Honda 2024", "Honda 2025"],
    ]);
  });

  it("get a single value for a matrix as one cell, and a range row by row", () => {
    const book = withFunctions();
    book.write("A1:B2", [
      [1, 2],
      ["x", true],
    ]);
    book.write("D1", [["=FIGURE.TABLE(A1)"]]);
    book.write("E1", [["=FIGURE.TABLE(A1:B2)"]]);
    expect(book.host.calls.map((call) => call.args[0])).toEqual([
      [[1]],
      [
        [1, 2],
        ["x", true],
      ],
    ]);
  });

  it("get null for an empty cell of any type, and empty text where text is asked for", () => {
    const book = withFunctions();
    book.write("C1", [["=FIGURE(A1,A1)"]]);
    expect(book.host.calls[0]?.args).toEqual(["", null]);
  });

  it("are not called with an error, which is the result", () => {
    const book = withFunctions();
    book.write("A1", [["=FIGURE(1/0)"]]);
    expect(book.value("A1")).toBe("#DIV/0!");
    expect(book.host.calls).toEqual([]);
  });

  it("get errors as values where the metadata allows them", () => {
    const book = new TestWorkbook();
    book.define([ONE, TABLE], { allowErrorForDataTypeAny: true });
    book.write("A1", [["=FIGURE.TABLE(1/0)"]]);
    expect(book.host.calls[0]?.args[0]).toEqual([[{ type: "CustomFunctionError", code: "#DIV/0!" }]]);
  });

  it.each([
    ["number", '"5"', 5],
    ["number", '"1/2/2024"', 45293],
    ["number", "TRUE", 1],
    ["string", "5", "5"],
    ["string", "TRUE", "TRUE"],
    ["boolean", '"true"', true],
    ["boolean", "2", true],
    ["boolean", "0", false],
    ["any", '"5"', "5"],
  ])("get what is asked for: for a %s, %s becomes %j", (type, argument, given) => {
    const book = new TestWorkbook();
    book.define([functionNamed("TAKE", [{ name: "it", type }])]);
    book.write("A1", [[`=TAKE(${argument})`]]);
    expect(book.host.calls.map(({ args }) => args)).toEqual([[given]]);
  });

  it.each([
    ["number", '"five"'],
    ["boolean", '"maybe"'],
  ])("are not called where a %s is asked for and %s is given", (type, argument) => {
    const book = new TestWorkbook();
    book.define([functionNamed("TAKE", [{ name: "it", type }])]);
    book.write("A1", [[`=TAKE(${argument})`]]);
    expect([book.value("A1"), book.host.calls]).toEqual(["#VALUE!", []]);
  });

  it("show an error with its message, and propagate it", () => {
    const book = withFunctions();
    book.write("A1", [['=FIGURE("Suzki")']]);
    book.write("A2", [["=A1+1"]]);
    book.fail(7, "Did you mean Suzuki?");
    expect(book.read("A1")).toMatchObject({ error: "#VALUE!", message: "Did you mean Suzuki?" });
    expect(book.value("A2")).toBe("#VALUE!");
  });

  it("show errors inside a matrix", () => {
    const book = withFunctions();
    book.write("A1", [["=FIGURE.TABLE()"]]);
    const missing = { type: "Error", basicValue: "#N/A", basicType: "Error", message: "No figure held" };
    book.answer(() => [[1, missing]]);
    expect(book.read("B1")).toMatchObject({ error: "#N/A", message: "No figure held" });
    expect(book.value("A1")).toBe(1);
  });

  it("show an error that is named by its type", () => {
    const book = withFunctions();
    book.write("A1", [["=FIGURE.TABLE()"]]);
    book.answer(() => [[{ type: "Error", errorType: "NotAvailable" }]]);
    expect(book.value("A1")).toBe("#N/A");
  });

  it("keep the card of a data type and show its basic value", () => {
    const book = withFunctions();
    const card = { type: "Double", basicValue: 5819, numberFormat: "#,##0", properties: {} };
    book.write("A1", [['=FIGURE("Suzuki",2024)']]);
    book.answer(() => card);
    expect(book.read("A1")).toMatchObject({ value: 5819, text: "5,819" });
    expect(book.engine.cells.card(book.at("A1"))).toEqual(card);
    expect(book.engine.cells.card(book.at("A2"))).toBeNull();
  });

  it("revive cells that were entered before they were defined", () => {
    const book = new TestWorkbook();
    book.write("A1", [["=LATE.FIGURE( 1 )"]]);
    expect(book.value("A1")).toBe("#NAME?");
    book.define([functionNamed("LATE.FIGURE", [{ name: "n", type: "number" }])]);
    book.answer(({ args }) => args[0]);
    expect(book.read("A1")).toMatchObject({ value: 1, formula: "=LATE.FIGURE( 1 )" });
  });

  it("are called again for cells that are marked dirty, and by a full calculation", () => {
    const book = withFunctions();
    book.write("A1:A2", [['=FIGURE("a")'], ['=FIGURE("b")']]);
    book.answer(() => 1);
    book.engine.calculation.markDirty(book.area("A1"));
    expect(book.values("A1:A2")).toEqual([["#BUSY!"], [1]]);
    book.answer(() => 2);
    book.engine.calculation.calculate("Full");
    expect(book.values("A1:A2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
    book.answer(() => 3);
    book.engine.calculation.calculate("Recalculate");
    expect(book.values("A1:A2")).toEqual([[3], [3]]);
  });

  it("are called again with every change where they are volatile, once each time", () => {
    const book = new TestWorkbook();
    book.define([{ ...functionNamed("CLOCK.NOW"), options: { volatile: true } }, ONE]);
    book.write("A1:A2", [["=CLOCK.NOW()"], ['=FIGURE("a")']]);
    book.answer(() => 1);
    expect(book.values("A1:A2")).toEqual([[1], [1]]);
    expect(book.host.calls).toHaveLength(2);
    book.write("C1:C2", [[1], [2]]);
    expect(book.host.calls).toHaveLength(3);
    expect(book.values("A1:A2")).toEqual([["#BUSY!"], [1]]);
    book.answer(() => 2);
    expect(book.values("A1:A2")).toEqual([[2], [1]]);
    expect(book.host.calls).toHaveLength(3);
  });

  it("wait for the answer of a volatile call while others change", () => {
    const book = new TestWorkbook();
    book.define([{ ...functionNamed("CLOCK.NOW"), options: { volatile: true } }]);
    book.write("A1", [["=CLOCK.NOW()"]]);
    book.write("C1", [[1]]);
    book.write("C1", [[2]]);
    expect(book.host.calls).toHaveLength(1);
    book.answer(() => 7);
    expect(book.value("A1")).toBe(7);
  });
});
