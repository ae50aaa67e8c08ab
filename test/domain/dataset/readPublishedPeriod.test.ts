import { readPublishedPeriod } from "../../../src/domain/dataset/readPublishedPeriod";

describe("readPublishedPeriod", () => {
  it("gives January to a month its year-to-date key", () => {
    expect(readPublishedPeriod("2025-01..11")).toEqual({
      key: "2025-11YTD",
      type: "yearToDate",
      start: "2025-01-01",
      end: "2025-11-30",
    });
  });

  it("keeps other spans as they are written", () => {
    expect(readPublishedPeriod("2024-03..12")).toEqual({
      key: "2024-03..12",
      type: "span",
      start: "2024-03-01",
      end: "2024-12-31",
    });
    expect(readPublishedPeriod("1996..2000")).toEqual({
      key: "1996..2000",
      type: "span",
      start: "1996-01-01",
      end: "2000-12-31",
    });
  });

  it.each([["2024-12..03"], ["2024-03..13"], ["2000..1996"], ["2024-03..2025-03"], ["sometime"]])(
    "does not read %p",
    (notation) => {
      expect(readPublishedPeriod(notation)).toBeNull();
    },
  );
});
