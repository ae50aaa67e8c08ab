import { JsonReader } from "../../../src/domain/refresh/jsonReader";
import { readTableQuery } from "../../../src/domain/refresh/readTableQuery";

const raw = {
  makers: "all",
  periods: { type: "month", from: "2025-01", to: "2025-12" },
  measure: "yoy",
  edition: "printed",
};

function firstProblemIn(value: unknown): string | null {
  const reader = new JsonReader();
  readTableQuery(reader, value);
  return reader.firstProblem;
}

describe("readTableQuery", () => {
  it("reads a query of every maker", () => {
    expect(readTableQuery(new JsonReader(), raw)).toEqual(raw);
    expect(firstProblemIn(raw)).toBeNull();
  });

  it.each([
    ["query", 5],
    ["query.periods.type", { ...raw, periods: { ...raw.periods, type: "week" } }],
    ["query.periods.from", { ...raw, periods: { ...raw.periods, from: "2025" } }],
    ["query.periods.to", { ...raw, periods: { ...raw.periods, to: "newest" } }],
    ["query.makers", { ...raw, makers: [1] }],
    ["query.makers", { ...raw, makers: Array.from({ length: 201 }, () => "Suzuki") }],
    ["query.edition", { ...raw, edition: "2024-06-30" }],
  ])("notes %s as the place of the problem", (place, value) => {
    expect(firstProblemIn(value)).toBe(place);
  });
});
