import type { FunctionsMetadata } from "../../../scripts/reference/functionsMetadata";
import { localizeMetadata } from "../../../scripts/reference/localizeMetadata";
import type { FunctionReference } from "../../../src/reference/functionReference";

const generated: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "REVIMPORT.X",
      name: "REVIMPORT.X",
      description: "From the code.",
      parameters: [{ name: "measure", description: "From the code.", type: "any", optional: true }],
      result: { dimensionality: "matrix" },
    },
  ],
};

const reference: FunctionReference = {
  id: "REVIMPORT.X",
  description: { en: "Gives it.", ja: "それを返します。" },
  parameters: [
    {
      name: "measure",
      nameJa: "指標",
      text: { en: "What to give.", ja: "求める値。" },
      example: { en: '"yoy"', ja: '"yoy"' },
      choice: "MEASURE",
    },
  ],
  result: { en: "It.", ja: "それ。" },
};

const origin = "https://example.org";

describe("localizeMetadata", () => {
  it("replaces words and nothing else", () => {
    const { metadata, faults } = localizeMetadata(generated, { language: "ja", origin }, [reference]);
    expect(faults).toEqual([]);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions).toEqual([
      {
        id: "REVIMPORT.X",
        name: "REVIMPORT.X",
        description: "それを返します。",
        helpUrl: "https://example.org/ja/help/functions.html#revimport-x",
        parameters: [
          {
            name: "指標",
            description: '求める値。例: "yoy"',
            type: "any",
            optional: true,
            customEnumId: "MEASURE",
          },
        ],
        result: { dimensionality: "matrix" },
      },
    ]);
  });

  it("offers the same values in both languages, under labels of each", () => {
    const listOf = (language: "en" | "ja") =>
      localizeMetadata(generated, { language, origin }, [reference]).metadata.enums?.[0]?.values[0];
    expect(listOf("en")).toMatchObject({ name: "Units", stringValue: "units" });
    expect(listOf("ja")).toMatchObject({ name: "台数", stringValue: "units" });
  });

  it("names a function without words", () => {
    expect(localizeMetadata(generated, { language: "en", origin }, []).faults).toEqual([
      "REVIMPORT.X: has no words in src/reference",
    ]);
  });

  it("names a function whose arguments are described as others", () => {
    const other = { ...reference, parameters: [] };
    expect(localizeMetadata(generated, { language: "en", origin }, [other]).faults).toEqual([
      "REVIMPORT.X: the code takes (measure), src/reference describes ()",
    ]);
  });
});
