import { createPublicationDays, lastDayOfDate } from "../../../src/domain/query/publicationDays";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

const source = (id: string, date: string) => ({
  id,
  title: "",
  titleKind: "as printed",
  publisher: id,
  url: "",
  urlQuality: "seen" as const,
  date,
});

const sources = [source("S1", "2024-01"), source("S2", "2024-06-15"), source("S3", ""), source("S4", "2025")];

function knownSince(figure: Parameters<typeof figureForTests>[0], others: (typeof figure)[] = []) {
  const figures = [figure, ...others].map((given) => figureForTests(given));
  const [first] = figures;
  if (!first) throw new Error("no figure");
  return createPublicationDays({ ...datasetForTests(), figures, sources }).knownSince(first);
}

describe("createPublicationDays", () => {
  it("takes the first of the sources, a month from its last day", () => {
    expect(knownSince({ sourceIds: ["S2", "S1"] })).toBe("2024-01-31");
    expect(knownSince({ sourceIds: ["S4"] })).toBe("2025-12-31");
  });

  it("does not count a source without a date", () => {
    expect(knownSince({ sourceIds: ["S3", "S2"] })).toBe("2024-06-15");
    expect(knownSince({ sourceIds: ["S3"] })).toBeNull();
  });

  it("takes the day on which the last number of an arithmetic was printed", () => {
    const terms = [
      { value: 300, sourceIds: ["S1"] },
      { value: 200, sourceIds: ["S2", "S4"] },
    ];
    const derived = { basis: "derived", derivation: "300 - 200", sourceIds: ["S4"] } as const;
    expect(knownSince(derived, terms)).toBe("2024-06-15");
  });

  it("takes the last source of an arithmetic for a number that no row holds", () => {
    const derived = { basis: "derived", derivation: "300 - 200", sourceIds: ["S1", "S2"] } as const;
    expect(knownSince(derived)).toBe("2024-06-15");
    expect(knownSince({ ...derived, sourceIds: ["S3"] })).toBeNull();
  });
});

describe("lastDayOfDate", () => {
  it.each([
    ["2024-06-15", "2024-06-15"],
    ["2024-02", "2024-02-29"],
    ["2024", "2024-12-31"],
    ["", null],
    ["2024-13", null],
    ["spring", null],
  ])("of %p is %p", (date, day) => {
    expect(lastDayOfDate(date)).toBe(day);
  });
});
