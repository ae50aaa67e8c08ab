import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { citedSources } from "../../../src/domain/query/citedSources";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import type { Measure } from "../../../src/domain/query/measure";
import { datasetForTests } from "../../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function cited(makerId: string, raw: unknown, measure: Measure = "units") {
  const maker = indexed.makers.makerWithId(makerId);
  const period = parsePeriod(raw);
  if (!maker || !period.ok) throw new Error("no such key");
  const found = citedSources(indexed, { maker, period: period.value, measure, edition: "reconciled" });
  return found.ok ? found.value.map(({ id }) => id) : found.error.code;
}

describe("citedSources", () => {
  it("cites the best known publication", () => {
    expect(cited("Suzuki", 2025)).toEqual(["S009"]);
  });

  it("cites each publication once, of every figure that the answer rests on", () => {
    expect(cited("Suzuki", 2025, "share")).toEqual(["S009"]);
    expect(cited("Suzuki", 2025, "change")).toEqual(["S009", "S021"]);
  });

  it("cites all that a computed figure is computed from", () => {
    expect(cited("ALL", 2023)).toEqual(["S056", "S021", "S024"]);
  });

  it("cites the maker's own figure for a rank", () => {
    expect(cited("Nissan", 2025, "rank")).toEqual(["S008"]);
  });

  it("says why there is nothing to cite", () => {
    expect(cited("Suzuki", 2023)).toBe("figure_missing");
  });
});
