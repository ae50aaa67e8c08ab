import { join } from "node:path";
import { generateFunctionsMetadata } from "../../scripts/generateFunctionsMetadata";
import { EDITIONS } from "../../src/domain/query/edition";
import { MEASURES } from "../../src/domain/query/measure";
import { FUNCTIONS_BY_ID } from "../../src/functions/associate";

/** What users' files depend on: changing anything here is a decision, not an edit. */
const EXPECTED = [
  ["REVIMPORT", ["maker: matrix", "period: matrix", "measure?: matrix", "edition?: matrix"]],
  [
    "REVIMPORT.TABLE",
    ["makers?: matrix", "periods?: matrix", "measure?: scalar", "headers?: scalar", "edition?: scalar"],
  ],
  [
    "REVIMPORT.SERIES",
    [
      "maker: scalar",
      "from?: scalar",
      "to?: scalar",
      "measure?: scalar",
      "headers?: scalar",
      "edition?: scalar",
    ],
  ],
  ["REVIMPORT.TOP", ["period: scalar", "n?: scalar", "measure?: scalar", "edition?: scalar"]],
  ["REVIMPORT.MAKERS", ["period?: matrix"]],
  ["REVIMPORT.PERIODS", ["maker?: matrix", "type?: matrix"]],
  ["REVIMPORT.MODELS", ["maker?: matrix", "country?: matrix", "status?: matrix"]],
  ["REVIMPORT.EVENTS", ["maker?: matrix", "from?: scalar", "to?: scalar"]],
  ["REVIMPORT.SOURCE", ["maker: matrix", "period: matrix", "measure?: matrix", "style?: scalar"]],
  ["REVIMPORT.CLAIMS", ["maker: scalar", "period: scalar", "measure?: scalar"]],
  ["REVIMPORT.EXPLAIN", ["maker: matrix", "period: matrix", "measure?: matrix", "edition?: matrix"]],
  ["REVIMPORT.CARD", ["maker: matrix", "period: matrix", "measure?: matrix"]],
  ["REVIMPORT.CHECK", ["period?: matrix"]],
  ["REVIMPORT.VERSION", []],
];

describe("functions.json", () => {
  const generated = generateFunctionsMetadata(join(__dirname, "../../src/functions/functions.ts"));

  it("has no faults", async () => {
    expect((await generated).faults).toEqual([]);
  });

  it("declares these ids and parameters, in this order", async () => {
    const { functions } = (await generated).metadata;
    const declared = functions.map(({ id, parameters }) => [
      id,
      parameters.map(
        ({ name, optional, dimensionality }) =>
          `${name}${optional ? "?" : ""}: ${dimensionality ?? "scalar"}`,
      ),
    ]);
    expect(declared).toEqual(EXPECTED);
  });

  it("takes any value, errors and data types included", async () => {
    const { metadata } = await generated;
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    const types = metadata.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  it("spills every result and needs no option", async () => {
    const { functions } = (await generated).metadata;
    expect(functions.map(({ result }) => result.dimensionality)).toEqual(functions.map(() => "matrix"));
    expect(functions.map(({ options }) => options)).toEqual(functions.map(() => undefined));
  });

  it("is the same in Japanese but for its words", async () => {
    const { en, ja } = (await generated).byLanguage;
    const ids = (metadata: typeof en) => metadata.functions.map(({ id, name }) => [id, name]);
    expect(ids(ja)).toEqual(ids(en));
    expect(ja.functions.map(({ description }) => description)).not.toContain(en.functions[0]?.description);
  });

  it("offers the measures and editions that the functions take", async () => {
    const { enums } = (await generated).metadata;
    expect(enums?.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue).sort()])).toEqual(
      [
        ["MEASURE", [...MEASURES].sort()],
        ["EDITION", [...EDITIONS].sort()],
      ],
    );
  });

  it("names exactly the functions that are associated", async () => {
    const { functions } = (await generated).metadata;
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS_BY_ID));
  });
});
