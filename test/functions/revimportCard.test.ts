import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import { CARD_PROPERTIES, type Card } from "../../src/functions/card";
import { MAX_CARDS } from "../../src/functions/cardCells";
import { revimportCard } from "../../src/functions/functions";
import { provideServices } from "../../src/functions/services";
import { datasetForTests } from "../support/datasetForTests";
import { cell, expectError, startFunctions, withCodes } from "./functionsForTests";

function startWithCards(language: "en" | "ja" = "en"): void {
  startFunctions(language);
  provideServices({ indexed: createIndexedDataset(datasetForTests()), language, hasDataTypes: true });
}

const cardOf = (...args: unknown[]): Card =>
  revimportCard(...(args.map(cell) as [unknown[][], unknown[][]]))[0]?.[0] as Card;

describe("REVIMPORT.CARD", () => {
  beforeEach(() => startWithCards());

  it("is the number, with where it comes from behind it", () => {
    expect(cardOf("Suzuki", 2025)).toEqual({
      type: "Double",
      basicValue: 43266,
      numberFormat: "#,##0",
      properties: {
        Maker: { type: "String", basicValue: "Suzuki" },
        Period: { type: "String", basicValue: "2025" },
        Measure: { type: "String", basicValue: "Units" },
        Status: { type: "String", basicValue: "printed; confidence high" },
        Publisher: { type: "String", basicValue: "Response.jp" },
        Source: { type: "String", basicValue: "https://response.jp/article/2026/01/09/405777.html" },
        "Other claims": { type: "String", basicValue: "43,226 (Car Wiki Hub (blog))" },
        "Dataset version": { type: "String", basicValue: "1.0.0" },
      },
      layouts: {
        card: {
          title: "Suzuki, 2025",
          sections: [
            { layout: "List", title: "Figure", properties: ["Maker", "Period", "Measure", "Status"] },
            {
              layout: "Table",
              title: "Where it comes from",
              properties: ["Publisher", "Source", "Other claims", "Dataset version"],
            },
          ],
        },
      },
    });
  });

  it("keeps the names that formulas use, and shows their Japanese beneath", () => {
    startWithCards("ja");
    const { properties, layouts } = cardOf("スズキ", 2025);
    expect(Object.keys(properties)).toEqual(CARD_PROPERTIES);
    expect(properties.Maker).toEqual({
      type: "String",
      basicValue: "スズキ",
      propertyMetadata: { sublabel: "メーカー" },
    });
    expect(layouts.card.title).toBe("スズキ、2025年");
  });

  it("shows every property once, in lists and tables only", () => {
    const { sections } = cardOf("Nissan", 2024, "implied_low").layouts.card;
    expect(sections.flatMap(({ properties }) => properties)).toEqual(CARD_PROPERTIES);
    expect(sections.every(({ layout }) => layout === "List" || layout === "Table")).toBe(true);
  });

  it("has a dash where there is nothing to say, and the measure's format", () => {
    const card = cardOf("Honda", 2025, "share");
    expect([card.numberFormat, card.properties["Other claims"].basicValue]).toEqual(["0.0%", "–"]);
  });

  it("spills, with an error where there is no figure", () => {
    const cells = withCodes(revimportCard(cell("Suzuki"), [[2023, 2024, 2025]]));
    expect(cells[0]?.map((value) => (value as Card).basicValue ?? value)).toEqual(["#N/A", 5819, 43266]);
  });

  it("is the plain number in a spill that would not fit into one answer", () => {
    const makers = Array.from({ length: MAX_CARDS + 1 }, () => ["Suzuki"]);
    expect(revimportCard(makers, cell(2025))[0]).toEqual([43266]);
    expect(revimportCard(makers.slice(1), cell(2025))[0]?.[0]).toHaveProperty("properties");
  });

  it("is the plain number where the host has no data types", () => {
    startFunctions();
    expect(revimportCard(cell("Suzuki"), cell(2025))).toEqual([[43266]]);
  });

  it("says what is wrong as REVIMPORT does", () => {
    expect(expectError(() => revimportCard(cell("Suzki"), cell(2025)))).toEqual({
      code: "#VALUE!",
      message: 'No maker is called "Suzki". Did you mean Suzuki?',
    });
    expect(expectError(() => revimportCard(cell("Suzuki"), cell(2023))).code).toBe("#N/A");
  });
});
