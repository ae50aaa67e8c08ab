import { createPeriod } from "../../../src/domain/dataset/period";
import { createFigureView } from "../../../src/domain/query/figureView";
import { makersHeld, makersWith, periodsWith, yearsWith } from "../../../src/domain/query/heldLists";
import { datasetForTests } from "../../support/datasetForTests";

const view = createFigureView("reconciled", datasetForTests());

describe("makersHeld", () => {
  it("lists makers with any figure, in the file's order", () => {
    expect(makersHeld(view, null).map(({ id }) => id)).toEqual([
      "Suzuki",
      "Honda",
      "Nissan",
      "Toyota",
      "Mitsubishi",
      "Mazda",
      "Subaru",
    ]);
  });

  it("lists makers with a figure in one of the periods", () => {
    const periods = [createPeriod("year", 2024), createPeriod("year", 2020)].flatMap(
      (period) => period ?? [],
    );
    expect(makersHeld(view, periods).map(({ id }) => id)).toEqual(["Suzuki", "Honda", "Nissan", "Toyota"]);
    expect(makersHeld(view, [])).toEqual([]);
  });
});

const named = (...ids: string[]) => view.makers.filter(({ id }) => ids.includes(id));
const year2017 = createPeriod("year", 2017);

describe("makersWith", () => {
  it("takes the makers with a calendar year where the periods are left out too", () => {
    const makers = makersWith(view, { measure: "units", makers: null, periods: null });
    expect(makers.map(({ id }) => id)).toEqual(["Suzuki", "Honda", "Nissan", "Toyota"]);
  });

  it("takes the makers for which that measure has a value", () => {
    const periods = year2017 ? [year2017] : [];
    expect(makersWith(view, { measure: "units", makers: null, periods })).toEqual([]);
    const growth = [createPeriod("year", 2021)].flatMap((period) => period ?? []);
    expect(makersWith(view, { measure: "yoy", makers: null, periods: growth }).map(({ id }) => id)).toEqual([
      "Nissan",
      "Toyota",
    ]);
  });

  it("takes ALL for what is counted for all makers together only", () => {
    const makers = makersWith(view, { measure: "foreign", makers: null, periods: null });
    expect(makers.map(({ id }) => id)).toEqual(["ALL"]);
  });
});

describe("yearsWith", () => {
  it("lists the calendar years of any of the makers, by time", () => {
    expect(yearsWith(view, "units", named("Suzuki", "Honda")).map(({ key }) => key)).toEqual([
      "2002",
      "2003",
      "2009",
      "2010",
      "2016",
      "2024",
      "2025",
    ]);
  });

  it("lists the years for which the measure has a value", () => {
    expect(yearsWith(view, "change", named("Suzuki", "Honda")).map(({ key }) => key)).toEqual([
      "2003",
      "2010",
      "2025",
    ]);
  });
});

describe("periodsWith", () => {
  it("lists years first, then the other kinds, each by time", () => {
    const keys = periodsWith(view, "units", named("Mazda", "Subaru", "Suzuki")).map(({ key }) => key);
    expect(keys.slice(0, 8)).toEqual([
      "2009",
      "2016",
      "2024",
      "2025",
      "FY2017",
      "2016H1",
      "FY2019H1",
      "FY2023H1",
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
