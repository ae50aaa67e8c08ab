import { anchorName, blockKey } from "../../../src/domain/refresh/block";

describe("a block's names in a workbook", () => {
  it("never change: workbooks hold them", () => {
    expect(blockKey("a1b2")).toBe("revimport.block.a1b2");
    expect(anchorName("a1b2")).toBe("_revimport_a1b2");
  });
});
