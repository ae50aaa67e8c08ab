import { resolveFreeName } from "../../../src/domain/grid/freeName";

describe("resolveFreeName", () => {
  it("takes the base while it is free", () => expect(resolveFreeName("Table", ["Other"])).toBe("Table"));
  it("counts from 2 past the names that are taken, blind to case", () => {
    expect(resolveFreeName("Table", ["TABLE", "table2"])).toBe("Table3");
  });
});
