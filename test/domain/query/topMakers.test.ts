import { createPeriod } from "../../../src/domain/dataset/period";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { topMakers, type TopQuery } from "../../../src/domain/query/topMakers";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

const indexed = createIndexedDataset(datasetForTests());
const period = createPeriod("year", 2025);

function top(given: Partial<TopQuery> = {}, dataset = indexed) {
  if (!period) throw new Error("no such year");
  const query = { period, count: 10, measure: "units", edition: "reconciled", ...given } as const;
  const places = topMakers(dataset, query);
  return places.ok
    ? places.value.map(({ rank, maker, value }) => [rank, maker.id, value])
    : places.error.code;
}

describe("topMakers", () => {
  it("puts the largest first, at most so many", () => {
    expect(top({ count: 2 })).toEqual([
      [1, "Suzuki", 43266],
      [2, "Honda", 37022],
    ]);
    expect(top()).toHaveLength(4);
  });

  it("puts the best rank first", () => {
    expect(top({ measure: "rank", count: 2 })).toEqual([
      [1, "Suzuki", 1],
      [2, "Honda", 2],
    ]);
  });

  it("lets equal makers share a place", () => {
    const makers = ["Honda", "Suzuki", "Toyota"];
    const figures = makers.map((maker) => figureForTests({ maker, value: maker === "Toyota" ? 1 : 5 }));
    const dataset = createIndexedDataset({ ...datasetForTests(), figures });
    expect(top({}, dataset)).toEqual([
      [1, "Suzuki", 5],
      [1, "Honda", 5],
      [3, "Toyota", 1],
    ]);
  });

  it("fails where nobody has a figure, or nobody can have one", () => {
    expect(top({ edition: "2024-06-30" })).toBe("makers_none");
    expect(top({ measure: "imports" })).toBe("measure_of_all_only");
  });
});
