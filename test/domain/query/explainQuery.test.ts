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
  it("names each publisher once, the best known first", () => {
    const publishers = explain("Suzuki", 2025).printings.map(({ publisher }) => publisher);
    expect(publishers).toEqual([
      "Response.jp",
      "Fuji Post (carries Nikkei text)",
      "Creative Trend",
      "Top Gir (Ukraine)",
    ]);
  });

  it("lists claims with another value for the same key, and who prints them", () => {
    const [other, ...more] = explain("Suzuki", 2025).competing;
    expect([other?.figure.value, other?.printings.map(({ publisher }) => publisher)]).toEqual([
      43226,
      ["Car Wiki Hub (blog)"],
    ]);
    expect(more).toEqual([]);
    expect(explain("Honda", 2025).competing).toEqual([]);
  });

  it("leaves out what was printed after the day of a dated edition", () => {
    const { printings, competing } = explain("Suzuki", 2025, { edition: "2026-01-15" });
    expect(printings.map(({ publisher }) => publisher)).toEqual(["Response.jp"]);
    expect(competing).toEqual([]);
  });

  it("keeps the steps of an implied range", () => {
    expect(explain("Nissan", 2024, { measure: "implied_low" }).implied?.high).toBe(14428);
    expect(explain("Nissan", 2025).implied).toBeNull();
  });

  it("tells the other edition's answer only where it differs", () => {
    expect(explain("ALL", 2023).elsewhere).toEqual({
      edition: "printed",
      value: 111513,
      since: null,
    });
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
