import { gzipSync } from "node:zlib";
import type { Source } from "../../../src/domain/dataset/source";
import { toCompiledDataset } from "../../../src/domain/dataset/toCompiledDataset";
import { datasetForTests } from "../../support/datasetForTests";

describe("toCompiledDataset", () => {
  it("packs counting ids into their steps", () => {
    const { sources } = toCompiledDataset(datasetForTests()).tables;
    expect(sources["id"]).toMatchObject({ prefix: "S", digits: 3 });
  });

  it("leaves ids of another form as they are", () => {
    const [first, second] = datasetForTests().sources;
    if (!first || !second) throw new Error("no sources");
    const sources = [first, { ...second, id: "extra-1" }];
    expect(toCompiledDataset({ ...datasetForTests(), sources }).tables.sources["id"]).toEqual([
      "S001",
      "extra-1",
    ]);
  });

  it("joins texts, but not where one of them holds a bar, or where there is none", () => {
    const [first, second] = datasetForTests().sources;
    if (!first || !second) throw new Error("no sources");
    const titles = (sources: readonly Source[]) =>
      toCompiledDataset({ ...datasetForTests(), sources }).tables.sources["title"];
    const named = [
      { ...first, title: "one" },
      { ...second, title: "two" },
    ];
    expect(titles(named)).toBe("one|two");
    expect(titles([{ ...first, title: "one|two" }])).toEqual(["one|two"]);
    expect(titles([])).toEqual([]);
  });

  it("needs at most 31,000 bytes (gz) for the whole dataset", () => {
    const bytes = gzipSync(JSON.stringify(toCompiledDataset(datasetForTests())), { level: 9 }).byteLength;
    expect(bytes).toBeLessThan(31_000);
  });
});
