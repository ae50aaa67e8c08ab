import type { FaultReason } from "../../../src/domain/dataset/datasetFault";
import { faultText } from "../../../src/domain/text/faultText";

const SAMPLES: { readonly [Code in FaultReason["code"]]: Extract<FaultReason, { code: Code }> } = {
  descriptor_malformed: { code: "descriptor_malformed", path: "version", expected: "1.2.3" },
  file_missing: { code: "file_missing" },
  size_differs: { code: "size_differs", expected: 10, found: 9 },
  hash_differs: { code: "hash_differs", expected: "ab", found: "cd" },
  columns_differ: { code: "columns_differ", expected: ["id", "name"], found: ["id"] },
  cell_count_differs: { code: "cell_count_differs", expected: 18, found: 17 },
  rows_missing: { code: "rows_missing" },
  quote_unbalanced: { code: "quote_unbalanced" },
  text_undecodable: { code: "text_undecodable" },
  rows_too_many: { code: "rows_too_many", limit: 1000 },
  value_too_long: { code: "value_too_long", column: "note", limit: 2000 },
  value_missing: { code: "value_missing", column: "maker" },
  value_malformed: { code: "value_malformed", column: "value", value: "35,286" },
  value_repeated: { code: "value_repeated", column: "id", value: "S001", firstRow: 2 },
  reference_unknown: { code: "reference_unknown", column: "source_ids", value: "S999" },
  alias_ambiguous: { code: "alias_ambiguous", alias: "ホンダ", maker: "Suzuki" },
  period_dates_differ: { code: "period_dates_differ", period: "1983", expected: "a/b", found: "a/c" },
  recommended_repeated: { code: "recommended_repeated", key: "1985 ALL  all_imports", firstRow: 3 },
  derivation_unreadable: { code: "derivation_unreadable", derivation: "half of 200" },
  derivation_differs: { code: "derivation_differs", derivation: "1 + 1", computed: 2, value: 3 },
  growth_disagrees: { code: "growth_disagrees", measure: "all_imports_yoy_pct", published: 3, computed: 4.5 },
  total_differs: { code: "total_differs", total: 100, sum: 101 },
  identity_broken: { code: "identity_broken", all: 350, foreign: 251, japanese: 100 },
};

describe("faultText", () => {
  it.each(Object.values(SAMPLES))("says file, row and reason in both languages: $code", (reason) => {
    const fault = { file: "figures.csv", row: 12, reason };
    expect([faultText(fault, "en"), faultText(fault, "ja")]).toMatchSnapshot();
  });

  it("names no row where the fault is not in one", () => {
    const fault = { file: "makers.csv", row: null, reason: SAMPLES.file_missing };
    expect(faultText(fault, "en")).toBe("makers.csv: The file is missing.");
    expect(faultText(fault, "ja")).toBe("makers.csv: ファイルがありません。");
  });
});
