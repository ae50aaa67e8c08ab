import fc from "fast-check";
import { parseCompiledDataset } from "../../../src/domain/dataset/parseCompiledDataset";
import { toCompiledDataset } from "../../../src/domain/dataset/toCompiledDataset";
import { datasetForTests } from "../../support/datasetForTests";

type Loose = Record<string, unknown> & { tables: Record<string, Record<string, unknown>> };

function compiled(): Loose {
  return JSON.parse(JSON.stringify(toCompiledDataset(datasetForTests()))) as Loose;
}

describe("parseCompiledDataset", () => {
  it("gives back what was compiled, after a trip through JSON", () => {
    expect(parseCompiledDataset(compiled())).toEqual({ ok: true, value: datasetForTests() });
  });

  it.each<[string, string, (raw: Loose) => unknown]>([
    ["another format", "format", (raw) => (raw["format"] = 1)],
    ["no version", "version", (raw) => delete raw["version"]],
    ["no tables", "tables", (raw) => (raw.tables = [] as never)],
    ["a missing table", "tables.makers", (raw) => delete raw.tables["makers"]],
    [
      "flags that are none",
      "tables.figures",
      (raw) => Object.assign(raw.tables["figures"] ?? {}, { recommended: "01?" }),
    ],
    ["a missing column", "tables.figures", (raw) => delete raw.tables["figures"]?.["value"]],
    [
      "a column of another length",
      "tables.makers",
      (raw) => (raw.tables["makers"] = { ...raw.tables["makers"], name: ["x"] }),
    ],
    [
      "a number that is none",
      "tables.figures",
      (raw) => Object.assign(raw.tables["figures"] ?? {}, { value: ["1"] }),
    ],
    [
      "a measure that is none",
      "tables.figures",
      (raw) => Object.assign(raw.tables["figures"]?.["measure"] ?? {}, { values: ["tonnage"] }),
    ],
    [
      "a place outside the values",
      "tables.figures",
      (raw) => Object.assign(raw.tables["figures"]?.["measure"] ?? {}, { at: [99_999] }),
    ],
  ])("refuses %s, at %s", (_name, path, change) => {
    const raw = compiled();
    change(raw);
    expect(parseCompiledDataset(raw)).toMatchObject({ ok: false, error: { reason: { path } } });
  });

  it("never throws, whatever the storage holds", () => {
    fc.assert(fc.property(fc.anything(), (raw) => !parseCompiledDataset(raw).ok));
  });
});
