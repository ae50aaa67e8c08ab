import { en } from "../../../src/domain/text/en";
import { MEASURES } from "../../../src/domain/query/measure";
import { allMakers, FAILURE_SAMPLES, suzuki } from "./failureSamples";

describe("the English text", () => {
  it("names makers", () => {
    expect([en.makerName(suzuki), en.makerName(allMakers), en.makerHeading]).toEqual([
      "Suzuki",
      "All makers",
      "Maker",
    ]);
  });

  it("gives every measure a name of its own", () => {
    expect(en.measureName("share")).toBe("Share of all makers");
    expect(new Set(MEASURES.map(en.measureName)).size).toBe(MEASURES.length);
  });

  it("gives every failure a sentence of its own", () => {
    const sentences = Object.values(FAILURE_SAMPLES).map(en.failure);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("leaves the words of the dataset in English", () => {
    expect([en.countryName("Thailand"), en.categoryName("launch"), en.countryName("Mexico")]).toEqual([
      "Thailand",
      "launch",
      "Mexico",
    ]);
  });
});
