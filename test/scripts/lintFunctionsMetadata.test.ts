import { lintFunctionsMetadata, type FunctionMetadata } from "../../scripts/lintFunctionsMetadata";

const good: FunctionMetadata = {
  id: "REVIMPORT",
  name: "REVIMPORT",
  description: "The figure for a maker and a period.",
  parameters: [{ name: "maker", description: 'Maker, for example "Suzuki".' }],
  result: { dimensionality: "matrix" },
};

function faultsOf(...changed: readonly Partial<FunctionMetadata>[]): readonly string[] {
  return lintFunctionsMetadata({ functions: changed.map((change) => ({ ...good, ...change })) });
}

describe("lintFunctionsMetadata", () => {
  it("finds nothing in a good function", () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<FunctionMetadata>]>([
    ["a short id", { id: "RI", name: "RI" }],
    ["an id that reads as a cell", { id: "REV1", name: "REV1" }],
    ["an id that reads as R1C1", { id: "R1C1", name: "R1C1" }],
    ["an id with an underscore", { id: "REVIMPORT_TABLE", name: "REVIMPORT_TABLE" }],
    ["an id in lower case", { id: "revimport", name: "revimport" }],
    ["a name that differs from the id", { name: "逆輸入車" }],
    ["no description", { description: "" }],
    ["a volatile function", { options: { volatile: true } }],
    ["a parameter without description", { parameters: [{ name: "maker" }] }],
    [
      "a required parameter after an optional one",
      {
        parameters: [
          { name: "measure", description: "Measure.", optional: true },
          { name: "maker", description: "Maker." },
        ],
      },
    ],
    [
      "a repeating parameter that is not the last",
      {
        parameters: [
          { name: "makers", description: "Makers.", repeating: true },
          { name: "period", description: "Period." },
        ],
      },
    ],
  ])("finds %s", (_name, change) => {
    expect(faultsOf(change).length).toBeGreaterThan(0);
  });

  it("finds two functions that are one in files", () => {
    expect(
      faultsOf({ id: "REV.IMPORT", name: "REV.IMPORT" }, { id: "REV.IMPORT", name: "REV.IMPORT" }),
    ).toEqual(["REV_IMPORT: two functions have this name in files"]);
  });
});
