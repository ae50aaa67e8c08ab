import { datasetForTests } from "../../support/datasetForTests";

describe("parseFigures", () => {
  it("gives a row of the file as a figure", () => {
    const figure = datasetForTests().figures.find(({ id }) => id === "F0098");
    expect(figure).toEqual({
      id: "F0098",
      period: "2023",
      periodType: "year",
      maker: "ALL",
      model: "",
      measure: "reverse_imports",
      value: 63038,
      decimals: 0,
      unit: "vehicles",
      basis: "derived",
      derivation: "311367 - 248329",
      sourceIds: expect.arrayContaining([expect.stringMatching(/^S\d{3}$/)]),
      confidence: "high",
      crossChecked: expect.any(Boolean),
      recommended: true,
      conflictGroup: "",
      note: expect.any(String),
    });
  });

  it("remembers how many digits were printed", () => {
    const { figures } = datasetForTests();
    const printed = figures.find(({ id }) => id === "F0101");
    expect([printed?.value, printed?.decimals]).toEqual([3, 1]);
  });

  it("shares one list among figures of the same sources", () => {
    const { figures } = datasetForTests();
    const lists = figures.filter(({ sourceIds }) => sourceIds.join() === "S001,S003").map((f) => f.sourceIds);
    expect(lists.length).toBe(5);
    expect(new Set(lists).size).toBe(1);
  });
});
