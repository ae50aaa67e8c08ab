import { planExampleWorkbook } from "../../../scripts/reference/planExampleWorkbook";
import type { ReferenceEntry } from "../../../scripts/reference/referenceEntries";
import { one } from "../../../src/reference/example";

const words = (text: string) => ({ en: text, ja: text });
const id = "REVIMPORT.X";
const entry: ReferenceEntry = {
  metadata: { id, name: id, parameters: [], result: {} },
  reference: { id, description: words("Gives it."), parameters: [], result: words("It.") },
  examples: [
    { functionId: id, shows: words("One."), formula: "=REVIMPORT.X(1)", gives: one(1) },
    { functionId: id, shows: words("Rows."), formula: "=REVIMPORT.X(2)", gives: [[1, 2]], rowCount: 3 },
    {
      functionId: id,
      shows: words("Part."),
      formula: "=REVIMPORT.X(3)",
      gives: one(0.5),
      numberFormat: "0%",
    },
  ],
};

describe("planExampleWorkbook", () => {
  const { workbook, places } = planExampleWorkbook([entry], "en");
  const [sheet] = workbook.sheets;

  it("gives each result its room, and a blank row below more than one row", () => {
    expect(places.map(({ address }) => address)).toEqual(["X!C6", "X!C7:D9", "X!C11"]);
  });

  it("writes each formula as text beside the formula at work", () => {
    expect(sheet?.cells).toEqual(
      expect.arrayContaining([
        ["A7", "Rows."],
        ["B7", "=REVIMPORT.X(2)"],
        ["C7", { formula: "=REVIMPORT.X(2)" }],
      ]),
    );
  });

  it("shows a result in its number format", () => {
    expect(sheet?.looks).toContainEqual({ range: "C11", numberFormat: "0%" });
  });
});
