import { createFigureIndex } from "../../../src/domain/dataset/figureIndex";
import { figureForTests } from "../../support/figureForTests";

describe("createFigureIndex", () => {
  const index = createFigureIndex([
    figureForTests({ value: 1 }),
    figureForTests({ value: 2 }),
    figureForTests({ value: 3, model: "Fronx", maker: "Suzuki", measure: "model_registrations" }),
    figureForTests({ value: 4, period: "2024" }),
  ]);

  it("finds a figure by measure, maker and period, the first where two share the key", () => {
    expect(index.figureAt("reverse_imports", "ALL", "2025")?.value).toBe(1);
    expect(index.figureAt("reverse_imports", "ALL", "2023")).toBeUndefined();
    expect(index.figureAt("all_imports", "ALL", "2025")).toBeUndefined();
  });

  it("leaves figures of single models out", () => {
    expect(index.figureAt("model_registrations", "Suzuki", "2025")).toBeUndefined();
  });

  it("lists the periods of a maker", () => {
    expect([...index.figuresOf("reverse_imports", "ALL").keys()]).toEqual(["2025", "2024"]);
    expect([...index.figuresOf("reverse_imports", "Honda").keys()]).toEqual([]);
  });
});
