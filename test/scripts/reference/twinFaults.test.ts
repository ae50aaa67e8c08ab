import type { FunctionMetadata, FunctionsMetadata } from "../../../scripts/reference/functionsMetadata";
import { twinFaults } from "../../../scripts/reference/twinFaults";

const measure = { name: "measure", type: "any", optional: true, customEnumId: "MEASURE" };
const value = { name: "Vehicles", stringValue: "units", tooltip: "The default." };

const english: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "REVIMPORT",
      name: "REVIMPORT",
      description: "The figure.",
      parameters: [{ name: "maker", type: "any", dimensionality: "matrix" }, measure],
      result: { dimensionality: "matrix" },
    },
  ],
  enums: [{ id: "MEASURE", type: "string", values: [value] }],
};

/** The same functions with other words. */
const japanese: FunctionsMetadata = {
  ...english,
  functions: english.functions.map((entry) => ({
    ...entry,
    description: "数値を返します。",
    parameters: entry.parameters.map((parameter, at) => ({
      ...parameter,
      name: ["メーカー", "指標"][at] ?? "",
    })),
  })),
  enums: [{ id: "MEASURE", type: "string", values: [{ ...value, name: "台数", tooltip: "既定。" }] }],
};

const [only] = japanese.functions as [FunctionMetadata];
const changed = (change: Partial<FunctionMetadata>): FunctionsMetadata => ({
  ...japanese,
  functions: [{ ...only, ...change }],
});

describe("twinFaults", () => {
  it("finds nothing where only words differ", () => {
    expect(twinFaults(english, japanese)).toEqual([]);
  });

  it.each<[string, FunctionsMetadata]>([
    ["an id", changed({ id: "REVIMPORT.X" })],
    ["a name", changed({ name: "逆輸入車" })],
    ["a missing parameter", changed({ parameters: only.parameters.slice(0, 1) })],
    ["the order of parameters", changed({ parameters: [...only.parameters].reverse() })],
    [
      "a dimensionality",
      changed({ parameters: only.parameters.map((each) => ({ ...each, dimensionality: "scalar" })) }),
    ],
    [
      "what may be left out",
      changed({ parameters: only.parameters.map((each) => ({ ...each, optional: true })) }),
    ],
    ["a type", changed({ parameters: only.parameters.map((each) => ({ ...each, type: "string" })) })],
    ["the result", changed({ result: {} })],
    ["an option", changed({ options: { stream: true } })],
    ["a missing function", { ...japanese, functions: [] }],
    ["a function more", { ...japanese, functions: [only, { ...only, id: "REVIMPORT.X" }] }],
    ["a flag", { ...japanese, allowErrorForDataTypeAny: false }],
    [
      "a value of a list",
      {
        ...japanese,
        enums: [{ id: "MEASURE", type: "string", values: [{ ...value, stringValue: "台数" }] }],
      },
    ],
    ["a missing list", { ...japanese, enums: [] }],
  ])("finds a difference in %s", (_name, other) => {
    expect(twinFaults(english, other).length).toBeGreaterThan(0);
    expect(twinFaults(other, english).length).toBeGreaterThan(0);
  });
});
