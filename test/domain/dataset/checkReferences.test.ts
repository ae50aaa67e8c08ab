import { checkReferences } from "../../../src/domain/dataset/checkReferences";
import { createFaultList } from "../../../src/domain/dataset/datasetFault";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

describe("checkReferences", () => {
  it("lets a figure's maker be a declared group in words, but not its source be unknown", () => {
    const faults = createFaultList();
    const figures = [figureForTests({ maker: "US plants" }), figureForTests({ sourceIds: ["S001", "S999"] })];
    checkReferences({ ...datasetForTests(), figures }, ["US plants"], faults);
    expect(faults.items).toEqual([
      {
        file: "figures.csv",
        row: 3,
        reason: { code: "reference_unknown", column: "source_ids", value: "S999" },
      },
    ]);
  });

  it("refuses a figure whose maker is neither listed nor a declared group", () => {
    const faults = createFaultList();
    const figures = [figureForTests({ maker: "Suzki" })];
    checkReferences({ ...datasetForTests(), figures }, ["US plants"], faults);
    expect(faults.items).toEqual([
      { file: "figures.csv", row: 2, reason: { code: "reference_unknown", column: "maker", value: "Suzki" } },
    ]);
  });

  it("lets an event be nobody's, but not an unknown maker's", () => {
    const faults = createFaultList();
    const { events } = datasetForTests();
    const [event] = events;
    if (!event) throw new Error("no events");
    checkReferences(
      {
        ...datasetForTests(),
        figures: [],
        events: [
          { ...event, maker: "" },
          { ...event, maker: "Suzki" },
        ],
      },
      [],
      faults,
    );
    expect(faults.items).toEqual([
      { file: "events.csv", row: 3, reason: { code: "reference_unknown", column: "maker", value: "Suzki" } },
    ]);
  });
});
