import { createPeriod } from "../../../src/domain/dataset/period";
import { createFigureView } from "../../../src/domain/query/figureView";
import { makersHeld, yearsHeld } from "../../../src/domain/query/heldLists";
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

describe("yearsHeld", () => {
  it("lists the calendar years of any of the makers, by time", () => {
    const makers = view.makers.filter(({ id }) => id === "Suzuki" || id === "Honda");
    expect(yearsHeld(view, makers).map(({ key }) => key)).toEqual([
      "2002",
      "2003",
      "2009",
      "2010",
      "2016",
      "2024",
      "2025",
    ]);
  });
});
