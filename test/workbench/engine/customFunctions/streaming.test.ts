import type { FunctionMetadata } from "../../../../src/workbench/engine/customFunctions/functionHost";
import { functionNamed, TestWorkbook } from "../../support/testWorkbook";

const CLOCK: FunctionMetadata = {
  ...functionNamed("CLOCK", [{ name: "start" }]),
  options: { stream: true },
};

function withClock(): TestWorkbook {
  const book = new TestWorkbook();
  book.define([CLOCK]);
  book.write("A1:A2", [["=CLOCK(1)"], ["=A1+1"]]);
  return book;
}

describe("a streaming function", () => {
  it("shows every result, and keeps nobody waiting after the first", () => {
    const book = withClock();
    book.answer(() => 10);
    expect(book.engine.calculation.isPending()).toBe(false);
    book.answer(() => 20);
    expect(book.values("A1:A2")).toEqual([[20], [21]]);
    book.fail(1, "The source is gone.");
    expect(book.read("A1")).toMatchObject({ error: "#N/A", message: "The source is gone." });
    book.answer(() => 30);
    expect(book.values("A1:A2")).toEqual([[30], [31]]);
  });

  it("is cancelled when its cell gets something else, and not heard any more", () => {
    const book = withClock();
    book.answer(() => 10);
    book.write("A1", [["over"]]);
    expect(book.host.cancelled).toEqual([1]);
    book.answer(() => 20);
    expect(book.value("A1")).toBe("over");
  });

  it("is cancelled and called anew when an argument changes", () => {
    const book = withClock();
    book.write("B1:C1", [[1, "=CLOCK(B1)"]]);
    book.answer(() => 10);
    book.write("B1", [[2]]);
    expect(book.host.cancelled).toEqual([2]);
    expect(book.host.calls.at(-1)).toMatchObject({ invocationId: 3, args: [2] });
  });
});

describe("addresses of arguments", () => {
  const places = (options: FunctionMetadata["options"]): FunctionMetadata => ({
    ...functionNamed("PLACES", [{ name: "one" }, { name: "many", dimensionality: "matrix", optional: true }]),
    ...(options && { options }),
  });

  it.each([
    ["=PLACES(B1,B1:C2)", ["Sheet1!B1", "Sheet1!B1:C2"]],
    ["=PLACES(5,'Other sheet'!A1:A3)", [null, "'Other sheet'!A1:A3"]],
    ["=PLACES(B1+1)", [null, null]],
    ["=PLACES(B1,TRANSPOSE(B1:C3))", ["Sheet1!B1", null]],
  ])("of %s", (formula, expected) => {
    const book = new TestWorkbook();
    book.engine.sheets.add("Other sheet");
    book.define([places({ requiresParameterAddresses: true })]);
    book.write("A1", [[formula]]);
    expect(book.host.calls[0]?.parameterAddresses).toEqual(expected);
  });

  it("are told only to functions that ask for them", () => {
    const book = new TestWorkbook();
    book.define([places(undefined)]);
    book.write("A1", [["=PLACES(B1)"]]);
    expect(book.host.calls[0]?.parameterAddresses).toEqual([]);
  });
});
