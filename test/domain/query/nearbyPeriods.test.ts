import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { createFigureView } from "../../../src/domain/query/figureView";
import type { Measure } from "../../../src/domain/query/measure";
import { nearbyPeriods, periodsAnswered } from "../../../src/domain/query/nearbyPeriods";
import { datasetForTests } from "../../support/datasetForTests";

const view = createFigureView("reconciled", datasetForTests());

function near(makerId: string, raw: unknown, measure: Measure = "units"): readonly string[] {
  const maker = view.makers.find(({ id }) => id === makerId);
  const period = parsePeriod(raw);
  if (!maker || !period.ok) throw new Error("no such query");
  return nearbyPeriods(view, { maker, period: period.value, measure }).map(({ key }) => key);
}

describe("nearbyPeriods", () => {
  it("names the three nearest periods of the same type, by time", () => {
    expect(near("Suzuki", 2023)).toEqual(["2016", "2024", "2025"]);
    expect(near("ALL", 2012)).toEqual(["2010", "2011", "2013"]);
    expect(near("ALL", "FY1950").every((key) => /^FY\d{4}$/.test(key))).toBe(true);
  });

  it("names periods of another type where the same type has none", () => {
    expect(near("Subaru", 2025)).toEqual(["2003-02"]);
  });

  it("names nothing where nothing is held", () => {
    expect(near("Daihatsu", 2025)).toEqual([]);
  });

  it("names periods beside those with figures where growth implies a range", () => {
    expect(near("Nissan", 2023, "implied_low")).toEqual(["2020", "2021", "2024"]);
  });

  it("looks for denominators where denominators are asked for", () => {
    expect(near("ALL", 2026, "imports")).toEqual(["2023", "2024", "2025"]);
  });
});

describe("periodsAnswered", () => {
  it("lists every period that has the measure, by time", () => {
    const maker = view.makers.find(({ id }) => id === "Subaru");
    if (!maker) throw new Error("no such maker");
    expect(periodsAnswered(view, { maker, measure: "units" }).map(({ key }) => key)).toEqual(["2003-02"]);
  });
});
