import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { claimsOf } from "../../../src/domain/query/claimsOf";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import type { Measure } from "../../../src/domain/query/measure";
import { datasetForTests } from "../../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function claims(makerId: string, raw: unknown, measure: Measure = "units") {
  const maker = indexed.makers.makerWithId(makerId);
  const period = parsePeriod(raw);
  if (!maker || !period.ok) throw new Error("no such key");
  const found = claimsOf(indexed, { maker, period: period.value, measure });
  return found.ok
    ? found.value.map(({ value, source, isUsed, reason }) => [value, source?.id, isUsed, reason.code])
    : found.error.code;
}

describe("claimsOf", () => {
  it("lists one claim per publication, what is used first, then the best known publisher", () => {
    expect(claims("Suzuki", 2025)).toEqual([
      [43266, "S009", true, "recommended"],
      [43266, "S008", true, "recommended"],
      [43266, "S010", true, "recommended"],
      [43266, "S012", true, "recommended"],
      [43226, "S007", false, "outweighed"],
    ]);
  });

  it("says that others date a number otherwise, also where nothing is used", () => {
    expect(claims("Suzuki", 2023)).toEqual([
      [43266, "S001", false, "dated_otherwise"],
      [43266, "S003", false, "dated_otherwise"],
    ]);
  });

  it("says that a rounded number gives way to an exact one", () => {
    expect(claims("Nissan", 2020)).toContainEqual([24100, "S074", false, "rounded"]);
  });

  it("gives published growth as fractions, and says where levels make it needless", () => {
    expect(claims("ALL", 2025, "yoy")).toEqual([[0.19, "S008", false, "levels_held"]]);
    expect(claims("Nissan", 2025, "yoy")).toEqual([[-0.33, "S008", true, "recommended"]]);
  });

  it("gives the growth that implies a range", () => {
    expect(claims("Nissan", 2024, "implied_low")).toEqual([[-0.33, "S008", true, "recommended"]]);
  });

  it("gives the claims about the units for what is computed from them", () => {
    expect(claims("Suzuki", 2009, "change")).toEqual([[5399, "S144", true, "recommended"]]);
    expect(claims("Suzuki", 2025, "share")).toEqual(claims("Suzuki", 2025));
  });

  it("gives the claims about denominators", () => {
    expect(claims("ALL", 2023, "imports")).toEqual([[311367, "S024", true, "recommended"]]);
  });

  it("fails where nobody claims anything, or nobody could", () => {
    expect(claims("Daihatsu", 2025)).toBe("figure_missing");
    expect(claims("Honda", 2003, "yoy")).not.toBe("claims_none");
    expect(claims("ALL", 2023, "rank")).toBe("rank_undefined");
    expect(claims("Toyota", "FY2012", "yoy")).toBe("figure_missing");
  });

  it("says so where growth is computed and nobody prints it", () => {
    expect(claims("ALL", 2018, "yoy")).toBe("claims_none");
  });
});
