import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { datasetForTests } from "../../support/datasetForTests";

describe("createIndexedDataset", () => {
  const indexed = createIndexedDataset(datasetForTests());

  it("builds a view once and gives it again", () => {
    expect(indexed.viewOf("printed")).toBe(indexed.viewOf("printed"));
    expect(indexed.viewOf("printed")).not.toBe(indexed.viewOf("reconciled"));
  });

  it("finds a source by its id", () => {
    expect(indexed.sourceWithId("S001")?.publisher).toBe("Car Wiki Hub (blog)");
    expect(indexed.sourceWithId("S999")).toBeUndefined();
  });
});
