import { createFaultList } from "../../../src/domain/dataset/datasetFault";

describe("createFaultList", () => {
  it("keeps at most 50 faults", () => {
    const faults = createFaultList();
    for (let row = 2; row < 100; row += 1) faults.add("makers.csv", row, { code: "file_missing" });
    expect(faults.items).toHaveLength(50);
    expect(faults.items[49]?.row).toBe(51);
  });
});
