import { ja } from "../../../src/domain/text/ja";
import { MEASURES } from "../../../src/domain/query/measure";
import { allMakers, FAILURE_SAMPLES, suzuki } from "./failureSamples";

describe("the Japanese text", () => {
  it("names makers", () => {
    expect([ja.makerName(suzuki), ja.makerName(allMakers), ja.makerHeading]).toEqual([
      "スズキ",
      "全メーカー",
      "メーカー",
    ]);
  });

  it("gives every measure a name of its own", () => {
    expect(ja.measureName("share")).toBe("全メーカーに占める割合");
    expect(new Set(MEASURES.map(ja.measureName)).size).toBe(MEASURES.length);
  });

  it("gives every failure a sentence of its own", () => {
    const sentences = Object.values(FAILURE_SAMPLES).map(ja.failure);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("translates the words of the dataset that it knows", () => {
    expect([ja.countryName("Thailand"), ja.categoryName("launch"), ja.countryName("Mexico")]).toEqual([
      "タイ",
      "発売",
      "Mexico",
    ]);
  });
});
