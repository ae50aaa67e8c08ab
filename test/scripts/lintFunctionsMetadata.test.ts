import { lintFunctionsMetadata } from "../../scripts/lintFunctionsMetadata";
import type { EnumMetadata, FunctionMetadata } from "../../scripts/reference/functionsMetadata";

const maker = { name: "maker", description: 'Maker. For example "Suzuki"' };

const good: FunctionMetadata = {
  id: "REVIMPORT",
  name: "REVIMPORT",
  description: "The figure for a maker and a period.",
  helpUrl: "https://localhost:3000/help/functions.html#revimport",
  parameters: [maker],
  result: { dimensionality: "matrix" },
};

const list: EnumMetadata = {
  id: "MEASURE",
  type: "string",
  values: [{ name: "Vehicles", stringValue: "units", tooltip: "The default." }],
};

function faultsOf(change: Partial<FunctionMetadata>): readonly string[] {
  return lintFunctionsMetadata({ functions: [{ ...good, ...change }] }, "en");
}

function named(id: string): Partial<FunctionMetadata> {
  return { id, name: id, helpUrl: `https://localhost:3000/#${id.toLowerCase().replaceAll(".", "-")}` };
}

describe("lintFunctionsMetadata", () => {
  it("finds nothing in a good function", () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf(named("REVIMPORT.TABLE"))).toEqual([]);
  });

  it.each<[string, Partial<FunctionMetadata>, RegExp]>([
    ["a short id", named("RI"), /3 to 64/],
    ["a long id", named("R".repeat(65)), /3 to 64/],
    ["an id that begins with a digit", named("1REV"), /a letter first/],
    ["an id with an underscore", named("REVIMPORT_TABLE"), /A-Z, 0-9 and dots/],
    ["an id in lower case", named("revimport"), /A-Z/],
    ["an id that reads as a cell", named("REV1"), /reads as a cell/],
    ["an id that reads as R1C1", named("R1C1"), /reads as a cell/],
    ["an id that is a built-in function", named("FORECAST.ETS"), /Excel has a function/],
    ["an id that is a macro command", named("ECHO"), /macro command/],
    ["a name that differs from the id", { name: "逆輸入車" }, /differs from the id/],
    ["no description", { description: " " }, /description is missing/],
    ["a long description", { description: "x".repeat(1025) }, /longer than 1,024/],
    ["a help address without https", { helpUrl: "http://localhost:3000/#revimport" }, /https page/],
    [
      "a help address of another function",
      { helpUrl: "https://localhost:3000/#revimport-top" },
      /#revimport$/,
    ],
    ["a volatile function", { options: { volatile: true } }, /volatile/],
    ["a streaming function", { options: { stream: true } }, /streaming/],
    ["a cancelable function", { options: { cancelable: true } }, /cancelled/],
    ["a function of the synchronous preview", { options: { supportSync: true } }, /preview/],
    ["a parameter without description", { parameters: [{ name: "maker" }] }, /maker is not described/],
    [
      "a parameter without example",
      { parameters: [{ name: "maker", description: "Maker." }] },
      /without an example/,
    ],
    [
      "a parameter whose example is empty",
      { parameters: [{ name: "maker", description: "Maker. For example " }] },
      /without an example/,
    ],
    ["a parameter name with a space", { parameters: [{ ...maker, name: "a maker" }] }, /no name/],
    ["two parameters of one name", { parameters: [maker, maker] }, /two parameters are called maker/],
    ["a list that is not there", { parameters: [{ ...maker, customEnumId: "MAKER" }] }, /list MAKER/],
    [
      "a required parameter after an optional one",
      {
        parameters: [{ ...maker, name: "measure", optional: true }, maker],
      },
      /required but follows measure/,
    ],
    [
      "a repeating parameter that is not the last",
      {
        parameters: [
          { ...maker, name: "makers", repeating: true },
          { ...maker, name: "period" },
        ],
      },
      /repeats but is not the last/,
    ],
  ])("finds %s", (...[, change, fault]) => {
    expect(faultsOf(change)).toContainEqual(expect.stringMatching(fault));
  });

  it("asks for the example in the language of the file", () => {
    const japanese = { ...good, parameters: [{ name: "メーカー", description: 'メーカー名。例: "スズキ"' }] };
    expect(lintFunctionsMetadata({ functions: [japanese] }, "ja")).toEqual([]);
    expect(lintFunctionsMetadata({ functions: [japanese] }, "en")).toEqual([
      "REVIMPORT: メーカー is described without an example",
    ]);
  });

  it("finds two functions that are one in files", () => {
    const twins = ["REV.IMPORT", "REV_IMPORT"].map((id) => ({ ...good, ...named(id) }));
    expect(lintFunctionsMetadata({ functions: twins }, "en")).toContain(
      "REV_IMPORT: two functions have this name in files",
    );
  });

  it.each<[string, EnumMetadata, RegExp]>([
    ["an empty list", { ...list, values: [] }, /list is empty/],
    ["an entry that is listed twice", { ...list, values: [...list.values, ...list.values] }, /twice/],
    [
      "an entry without label",
      { ...list, values: [{ name: "", stringValue: "units", tooltip: "The default." }] },
      /no label/,
    ],
    [
      "an entry without tooltip",
      { ...list, values: [{ name: "Vehicles", stringValue: "units", tooltip: "" }] },
      /no tooltip/,
    ],
  ])("finds %s", (...[, enumeration, fault]) => {
    expect(lintFunctionsMetadata({ functions: [good], enums: [list] }, "en")).toEqual([]);
    const faults = lintFunctionsMetadata({ functions: [good], enums: [enumeration] }, "en");
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});
