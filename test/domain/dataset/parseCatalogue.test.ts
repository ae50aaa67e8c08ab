import { datasetForTests } from "../../support/datasetForTests";

describe("the catalogue files", () => {
  const { makers, sources, events, models } = datasetForTests();

  it("give makers with their aliases as a list", () => {
    expect(makers[1]).toEqual({
      id: "Suzuki",
      name: "Suzuki",
      nameJa: "スズキ",
      aliases: ["Suzuki Motor", "Suzuki Motor Corporation", "ｽｽﾞｷ", "鈴木"],
      kind: "maker",
    });
  });

  it("give sources", () => {
    expect(sources[0]).toMatchObject({
      id: "S001",
      publisher: "Car Wiki Hub (blog)",
      urlQuality: "seen",
      date: "",
    });
  });

  it("give events with their sources as a list", () => {
    expect(events[0]).toMatchObject({
      id: "E001",
      date: "1988-04",
      category: "first",
      maker: "Honda",
      sourceIds: ["S173", "S161"],
      confidence: "high",
    });
  });

  it("give models", () => {
    expect(models[0]).toMatchObject({
      id: "M001",
      maker: "Suzuki",
      model: "Fronx",
      plantCountry: "India",
      japanSalesStart: "2024-10-16",
      japanSalesEnd: "",
      status: "on sale",
      sourceIds: ["S235", "S236", "S172", "S171"],
    });
  });
});
