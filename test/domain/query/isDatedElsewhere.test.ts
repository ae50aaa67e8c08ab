import { isDatedElsewhere } from "../../../src/domain/query/isDatedElsewhere";
import { figureForTests } from "../../support/figureForTests";

const printed = figureForTests({
  period: "2023",
  maker: "Suzuki",
  value: 43266,
  sourceIds: ["S001"],
  confidence: "contradicted",
});
const figure = figureForTests({ period: "2025", maker: "Suzuki", value: 43266, sourceIds: ["S001", "S008"] });

describe("isDatedElsewhere", () => {
  it("tells a source that prints the number under another period", () => {
    expect(isDatedElsewhere(figure, "S001", [printed])).toBe(true);
  });

  it("lets every other source be one that prints the figure", () => {
    expect(isDatedElsewhere(figure, "S008", [printed])).toBe(false);
  });

  it("leaves the contradicted row to its own source", () => {
    expect(isDatedElsewhere(printed, "S001", [printed])).toBe(false);
  });

  it("compares maker and value", () => {
    expect(isDatedElsewhere({ ...figure, value: 43226 }, "S001", [printed])).toBe(false);
    expect(isDatedElsewhere({ ...figure, maker: "Honda" }, "S001", [printed])).toBe(false);
  });
});
