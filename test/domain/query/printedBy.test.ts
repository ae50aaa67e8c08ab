import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { printedBy, sourcesOf } from "../../../src/domain/query/printedBy";
import { datasetForTests } from "../../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());
const figure = indexed.dataset.figures.find(({ id }) => id === "F0118");
if (!figure) throw new Error("Suzuki 2025 is not held");

describe("sourcesOf", () => {
  it("puts the best known publisher first, and leaves out one that dates the number elsewhere", () => {
    expect(sourcesOf(indexed, figure).map(({ id }) => id)).toEqual(["S009", "S008", "S010", "S012"]);
  });

  it("leaves out an id that the dataset does not describe", () => {
    expect(sourcesOf(indexed, { ...figure, sourceIds: ["S999", "S009"] }).map(({ id }) => id)).toEqual([
      "S009",
    ]);
  });
});

describe("printedBy", () => {
  it("names each publisher once", () => {
    const twice = { ...figure, sourceIds: ["S002", "S001", "S003"] };
    expect(printedBy(indexed, twice)).toEqual([{ publisher: "Car Wiki Hub (blog)", date: "" }]);
  });

  it("names only those who had printed it by a day", () => {
    expect(printedBy(indexed, figure, "2026-01-09")).toEqual([
      { publisher: "Response.jp", date: "2026-01-09" },
    ]);
  });
});
