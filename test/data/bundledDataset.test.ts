import { createHash } from "node:crypto";
import { readBundledDataset } from "../../src/data/bundledDataset";
import { datasetHashText } from "../../src/domain/dataset/packageDescriptor";
import { datasetForTests } from "../support/datasetForTests";
import { readDescriptor } from "../support/packageFiles";

describe("readBundledDataset", () => {
  it("is the package in assets/data, whole", () => {
    const hash = createHash("sha256").update(datasetHashText(readDescriptor())).digest("hex");
    expect(readBundledDataset()).toEqual({ ...datasetForTests(), hash });
  });
});
