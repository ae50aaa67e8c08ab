import { toTextCell, toWrittenValue } from "../../../src/domain/grid/cell";

describe("toTextCell", () => {
  it("keeps a text that looks like a date as text", () => {
    expect(toTextCell("2025-11")).toEqual({ content: "2025-11", format: "@" });
  });
  it("leaves the format of a text that needs an apostrophe general", () => {
    expect(toTextCell("=1+1")).toEqual({ content: "=1+1", format: "General" });
  });
});

describe("toWrittenValue", () => {
  it.each([
    [null, ""],
    [0, 0],
    ["Suzuki", "Suzuki"],
    ["=1+1", "'=1+1"],
  ])("writes %j as %j", (content, written) => {
    expect(toWrittenValue(content)).toBe(written);
  });
});
