import { JsonReader } from "../../../src/domain/refresh/jsonReader";

describe("JsonReader", () => {
  it("remembers the first problem and no later one", () => {
    const reader = new JsonReader();
    reader.text(5, "first", 10);
    reader.number("x", "second");
    expect(reader.firstProblem).toBe("first");
  });

  it.each([
    ["a list for a record", (reader: JsonReader) => reader.record([], "at")],
    ["null for a record", (reader: JsonReader) => reader.record(null, "at")],
    ["a list that is too long", (reader: JsonReader) => reader.list([1, 2], "at", 1)],
    ["a text that is too long", (reader: JsonReader) => reader.text("ab", "at", 1)],
    ["a number without an end", (reader: JsonReader) => reader.number(Infinity, "at")],
    ["a fraction for an integer", (reader: JsonReader) => reader.integer(1.5, "at")],
    ["a word that is not among the allowed", (reader: JsonReader) => reader.oneOf("c", ["a", "b"], "at")],
  ])("refuses %s", (_, read) => {
    const reader = new JsonReader();
    read(reader);
    expect(reader.firstProblem).toBe("at");
  });

  it("gives what is as it must be", () => {
    const reader = new JsonReader();
    expect([reader.record({ a: 1 }, ""), reader.list([1], "", 1), reader.oneOf("b", ["a", "b"], "")]).toEqual(
      [{ a: 1 }, [1], "b"],
    );
    expect(reader.firstProblem).toBeNull();
  });
});
