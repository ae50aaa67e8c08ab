import { createFigureView } from "../../../src/domain/query/figureView";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

describe("createFigureView", () => {
  const reconciled = createFigureView("reconciled", datasetForTests());
  const printed = createFigureView("printed", datasetForTests());

  it("reconciled holds the recommended figures", () => {
    expect(reconciled.figureAt("reverse_imports", "ALL", "2023")?.value).toBe(63038);
    expect(reconciled.figureAt("reverse_imports", "Suzuki", "2023")).toBeUndefined();
  });

  it("printed holds what the article prints, under the year it prints", () => {
    const printedFigures = datasetForTests().figures.filter(
      (figure) => printed.figureAt(figure.measure, figure.maker, figure.period) === figure,
    );
    expect(
      printedFigures.map(({ period, maker, measure, value }) => [period, maker, measure, value]),
    ).toEqual([
      ["1995", "ALL", "reverse_imports", 107092],
      ["2023", "ALL", "reverse_imports", 111513],
      ["2023", "Suzuki", "reverse_imports", 43266],
      ["2023", "Honda", "reverse_imports", 37022],
      ["2023", "Nissan", "reverse_imports", 9595],
      ["2023", "Toyota", "reverse_imports", 9587],
      ["2023", "ALL", "reverse_imports_yoy_pct", 19],
      ["2023", "Suzuki", "reverse_imports_times_prev", 7],
    ]);
  });

  it("printed keeps a number that the article dates as everybody does", () => {
    const figures = [
      figureForTests({ period: "2025" }),
      figureForTests({ period: "2023", confidence: "contradicted", recommended: false, value: 99 }),
    ];
    const view = createFigureView("printed", { figures, makers: [] });
    expect(view.figureAt("reverse_imports", "ALL", "2025")?.value).toBe(100);
    expect(view.figureAt("reverse_imports", "ALL", "2023")?.value).toBe(99);
  });
});
