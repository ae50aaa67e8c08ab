import { explainQuery } from "../../../src/domain/query/explainQuery";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { MEASURES } from "../../../src/domain/query/measure";
import type { Query } from "../../../src/domain/query/query";
import { explanationEn } from "../../../src/domain/text/explanationText.en";
import { explanationJa } from "../../../src/domain/text/explanationText.ja";
import { datasetForTests } from "../../support/datasetForTests";
import { periodFor } from "./failureSamples";

const indexed = createIndexedDataset(datasetForTests());

function explain(makerId: string, year: number, given: Partial<Query> = {}) {
  const maker = indexed.makers.makerWithId(makerId);
  if (!maker) throw new Error("no such maker");
  const query: Query = { maker, period: periodFor(year), measure: "units", edition: "reconciled", ...given };
  const explained = explainQuery(indexed, query);
  if (!explained.ok) throw new Error(explained.error.code);
  return { en: explanationEn(explained.value), ja: explanationJa(explained.value) };
}

describe("the explanation of a number", () => {
  it.each(MEASURES)("explains %s", (measure) => {
    const makerId = measure === "rank" || measure.startsWith("implied") ? "Nissan" : "ALL";
    const year = measure.startsWith("implied") ? 2024 : 2021;
    expect(explain(makerId, year, { measure })).toMatchSnapshot();
  });

  it("says what a dated edition knew, and what is known since", () => {
    expect(explain("ALL", 2024, { edition: "2025-01-31" })).toMatchSnapshot();
  });

  it("says in which year others put what the article prints", () => {
    expect(explain("ALL", 2023, { edition: "printed" })).toMatchSnapshot();
  });

  it("names who prints another number", () => {
    expect(explain("Suzuki", 2025)).toMatchSnapshot();
  });
});
