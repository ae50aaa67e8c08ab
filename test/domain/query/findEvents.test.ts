import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { findEvents } from "../../../src/domain/query/findEvents";
import { datasetForTests } from "../../support/datasetForTests";

const { events, makers } = datasetForTests();

function dates(makerId: string | null, from: unknown = null, to: unknown = null): readonly string[] | string {
  const end = (raw: unknown) => {
    const parsed = parsePeriod(raw);
    return parsed.ok ? parsed.value : null;
  };
  const named = makers.filter(({ id }) => id === makerId);
  const found = findEvents(events, { makers: makerId ? named : null, from: end(from), to: end(to) });
  return found.ok ? found.value.map(({ date }) => date) : found.error.code;
}

describe("findEvents", () => {
  it("lists all by time where nothing is asked", () => {
    const all = dates(null);
    expect(all).toHaveLength(events.length);
    expect(all).toEqual([...all].sort());
  });

  it("keeps those of the makers", () => {
    expect(dates("Mitsubishi")).toEqual(["2012-08"]);
  });

  it("keeps what may have happened between the first day and the last", () => {
    expect(dates(null, 2012, 2013)).toEqual(["2012", "2012-08", "2013-07-10"]);
    expect(dates(null, "2012-09", "2012-09")).toEqual(["2012"]);
    expect(dates("Suzuki", "2025-04", "2025-04")).toEqual(["2025-04", "2025-04-03"]);
  });

  it("fails where none fits, or the end is before the start", () => {
    expect(dates("Subaru")).toBe("events_none");
    expect(dates(null, 2025, 2024)).toBe("span_backwards");
  });
});
