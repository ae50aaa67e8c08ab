import { createFigureReader } from "../../src/app/createFigureReader";
import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import type { TableQuery } from "../../src/domain/refresh/tableQuery";
import {
  initialQuery,
  makersToChoose,
  periodTypesHeld,
  resumedQuery,
  toggleMaker,
  withEdition,
  withSpan,
} from "../../src/taskpane/queryChoices";
import { datasetForTests } from "../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());
const figures = createFigureReader(indexed);
const first = initialQuery(figures);

describe("the first choice", () => {
  it("is the total and four makers over the eleven newest calendar years", () => {
    expect(first).toEqual({
      makers: ["ALL", "Suzuki", "Honda", "Nissan", "Toyota"],
      periods: { type: "year", from: "2015", to: "latest" },
      measure: "units",
      edition: "reconciled",
    });
  });
});

describe("the choice of the last session", () => {
  const last: TableQuery = { ...first, makers: ["Honda"], measure: "share" };

  it("is taken up again", () => {
    expect(resumedQuery(figures, last)).toEqual(last);
  });
  it("loses makers that the dataset no longer knows", () => {
    expect(resumedQuery(figures, { ...last, makers: ["Honda", "Gone"] })).toEqual(last);
    expect(resumedQuery(figures, { ...last, makers: ["Gone"] })).toEqual(first);
  });
  it("starts its span afresh when the dataset does not hold it", () => {
    const periods = { type: "year", from: "1930", to: "2199" } as const;
    expect(resumedQuery(figures, { ...last, periods }).periods).toEqual(first.periods);
  });
  it("is the first choice when there was none", () => {
    expect(resumedQuery(figures, null)).toEqual(first);
  });
});

describe("makersToChoose", () => {
  it("offers no maker without a figure, unless it is chosen", () => {
    const idsFor = (query: TableQuery) => makersToChoose(indexed, query).map(({ id }) => id);
    expect(idsFor(first)).not.toContain("Daihatsu");
    expect(idsFor({ ...first, makers: ["Daihatsu"] })).toContain("Daihatsu");
  });
});

describe("toggleMaker", () => {
  const { makers } = indexed.dataset;

  it("adds a maker at its place in the dataset's order", () => {
    expect(toggleMaker({ ...first, makers: ["Honda"] }, makers, "Suzuki").makers).toEqual([
      "Suzuki",
      "Honda",
    ]);
  });
  it("takes a chosen maker away", () => {
    expect(toggleMaker({ ...first, makers: ["Suzuki", "Honda"] }, makers, "Suzuki").makers).toEqual([
      "Honda",
    ]);
  });
});

describe("withSpan", () => {
  const fixed = { ...first, periods: { type: "year", from: "2015", to: "2020" } } as const;

  it("moves the end when the start passes it", () => {
    expect(withSpan(fixed, { from: "2023" }).periods).toEqual({ type: "year", from: "2023", to: "2023" });
  });
  it("moves the start when the end passes it", () => {
    expect(withSpan(fixed, { to: "2010" }).periods).toEqual({ type: "year", from: "2010", to: "2010" });
  });
  it("leaves the latest where it is", () => {
    expect(withSpan(first, { from: "2025" }).periods).toEqual({ type: "year", from: "2025", to: "latest" });
  });
});

describe("withEdition", () => {
  it("offers only types of period that the edition holds", () => {
    expect(periodTypesHeld(figures, "printed")).toEqual(["year"]);
  });
  it("starts the span afresh when the edition does not hold it", () => {
    const months = { ...first, periods: { type: "month", from: "2025-01", to: "latest" } } as const;
    expect(withEdition(months, figures, "printed").periods).toMatchObject({ type: "year", to: "latest" });
  });
  it("keeps the span when the edition holds it", () => {
    expect(withEdition(first, figures, "reconciled")).toEqual(first);
  });
});
