import { createPeriod } from "../../../src/domain/dataset/period";
import { explainQuery, type Explanation } from "../../../src/domain/query/explainQuery";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import type { Query } from "../../../src/domain/query/query";
import { datasetForTests } from "../../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function explain(makerId: string, year: number, given: Partial<Query> = {}): Explanation {
  const maker = indexed.makers.makerWithId(makerId);
  const period = createPeriod("year", year);
  if (!maker || !period) throw new Error("no such query");
  const explained = explainQuery(indexed, {
    maker,
    period,
    measure: "units",
    edition: "reconciled",
    ...given,
  });
  if (!explained.ok) throw new Error(explained.error.code);
  return explained.value;
}

describe("explainQuery", () => {
  it("names each publisher once", () => {
    const { publishers } = explain("Suzuki", 2025);
    expect(new Set(publishers).size).toBe(publishers.length);
    expect(publishers).toContain("Car Wiki Hub (blog)");
  });

  it("lists claims with another value for the same key", () => {
    expect(explain("Suzuki", 2025).competing.map(({ value }) => value)).toEqual([43226]);
    expect(explain("Honda", 2025).competing).toEqual([]);
  });

  it("tells the other edition's answer only where it differs", () => {
    expect(explain("ALL", 2023).elsewhere).toEqual({ edition: "printed", value: 111513 });
    expect(explain("ALL", 1995).elsewhere).toBeNull();
  });

  it("finds the period in which everybody else has the article's number", () => {
    expect(explain("Honda", 2023, { edition: "printed" }).datedTo?.key).toBe("2025");
    expect(explain("Honda", 2025).datedTo).toBeNull();
  });

  it("says why there is nothing to explain", () => {
    const maker = indexed.makers.makerWithId("Suzuki");
    const period = createPeriod("year", 2023);
    if (!maker || !period) throw new Error("no such query");
    const explained = explainQuery(indexed, { maker, period, measure: "units", edition: "reconciled" });
    expect(!explained.ok && explained.error.code).toBe("figure_missing");
  });
});
