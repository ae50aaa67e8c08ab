import type { DatasetFault } from "../../../src/domain/dataset/datasetFault";
import { parseTexts, readPackageTexts, type PackageTexts } from "../../support/packageFiles";

function expectFaults(changed: Partial<PackageTexts>): readonly DatasetFault[] {
  const parsed = parseTexts(changed);
  if (parsed.ok) throw new Error("The package is believed.");
  return parsed.error;
}

/** Replaces one text in one file; a text that is not there would make the test prove nothing. */
function edited(file: keyof PackageTexts, from: string, to: string): Partial<PackageTexts> {
  const text = readPackageTexts()[file];
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, () => to) };
}

describe("parseDataPackage", () => {
  it("believes the package in assets/data and says how much was checked", () => {
    const parsed = parseTexts();
    expect(parsed.ok && parsed.value.checks).toEqual({
      derivations: 87,
      growthRates: 139,
      identities: 116,
      totals: 41,
    });
    expect(parsed.ok && parsed.value.dataset.figures.length).toBe(1044);
    expect(parsed.ok && parsed.value.dataset.models.length).toBe(66);
    expect(parsed.ok && parsed.value.dataset.events.length).toBe(44);
    expect(parsed.ok && parsed.value.dataset.sources.length).toBe(316);
    expect(parsed.ok && parsed.value.dataset.makers.length).toBe(10);
  });

  it("writes a year to date by its canonical key and leaves other spans as claims", () => {
    const parsed = parseTexts();
    const figures = parsed.ok ? parsed.value.dataset.figures : [];
    const typeOf = (period: string) => figures.find((figure) => figure.period === period)?.periodType;
    expect(typeOf("2025-11YTD")).toBe("yearToDate");
    expect(typeOf("2025-01..11")).toBeUndefined();
    expect(typeOf("2024-03..12")).toBe("span");
    expect(typeOf("1996..2000")).toBe("span");
  });

  it.each([
    [
      "a maker that is neither listed nor a declared group",
      ",Suzuki,,reverse_imports,43266,",
      ",Suzki,,reverse_imports,43266,",
      "reference_unknown",
    ],
    [
      "a unit that is not the measure's",
      "reverse_imports,43266,vehicles",
      "reverse_imports,43266,percent",
      "value_malformed",
    ],
    [
      "a quotation mark that never closes",
      ',"imported cars; before',
      ',"imported"cars; before',
      "quote_unbalanced",
    ],
  ])("refuses %s", (...[, from, to, code]) => {
    const [fault] = expectFaults(edited("figures", from, to));
    expect(fault?.reason.code).toBe(code);
    expect(fault?.row).toEqual(expect.any(Number));
  });

  it("refuses figures that are only a heading", () => {
    const heading = readPackageTexts().figures.split("\n")[0] ?? "";
    expect(expectFaults({ figures: `${heading}\n` })).toEqual([
      { file: "figures.csv", row: null, reason: { code: "rows_missing" } },
    ]);
  });

  it("refuses a value that breaks a derivation, naming file, row and arithmetic", () => {
    const faults = expectFaults(edited("figures", "reverse_imports,63038,", "reverse_imports,63039,"));
    expect(faults).toContainEqual({
      file: "figures.csv",
      row: 99,
      reason: {
        code: "derivation_differs",
        derivation: "311367 - 248329",
        computed: 63038,
        value: 63039,
      },
    });
    expect(faults.map(({ reason }) => reason.code)).toContain("identity_broken");
  });

  it("refuses published growth that the levels contradict", () => {
    const faults = expectFaults(
      edited(
        "figures",
        "F0119,2025,calendar year,2025-01-01,2025-12-31,Suzuki,,reverse_imports_times_prev,7,",
        "F0119,2025,calendar year,2025-01-01,2025-12-31,Suzuki,,reverse_imports_times_prev,9,",
      ),
    );
    expect(faults).toEqual([
      {
        file: "figures.csv",
        row: 120,
        reason: {
          code: "growth_disagrees",
          measure: "reverse_imports_times_prev",
          published: 9,
          computed: 43266 / 5819,
        },
      },
    ]);
  });

  it.each<[string, Partial<PackageTexts>, DatasetFault]>([
    [
      "a missing source",
      edited("figures", "S156,medium", "S999,medium"),
      {
        file: "figures.csv",
        row: 2,
        reason: { code: "reference_unknown", column: "source_ids", value: "S999" },
      },
    ],
    [
      "a model of an unknown maker",
      edited("models", "M001,Suzuki,", "M001,Suzki,"),
      { file: "models.csv", row: 2, reason: { code: "reference_unknown", column: "maker", value: "Suzki" } },
    ],
    [
      "two recommended figures for one key",
      edited("figures", ",,S153,low,,0,", ",,S153,low,,1,"),
      {
        file: "figures.csv",
        row: 4,
        reason: { code: "recommended_repeated", key: "1985 ALL  all_imports", firstRow: 3 },
      },
    ],
    [
      "a measure that nobody knows",
      edited("figures", "all_imports,35286", "all_exports,35286"),
      {
        file: "figures.csv",
        row: 2,
        reason: { code: "value_malformed", column: "measure", value: "all_exports" },
      },
    ],
    [
      "a value that is no number",
      edited("figures", "all_imports,35286", 'all_imports,"35,286"'),
      { file: "figures.csv", row: 2, reason: { code: "value_malformed", column: "value", value: "35,286" } },
    ],
    [
      "a period that is none",
      edited("figures", "F0001,1983,", "F0001,1983H3,"),
      { file: "figures.csv", row: 2, reason: { code: "value_malformed", column: "period", value: "1983H3" } },
    ],
    [
      "dates that are not the period's",
      edited("figures", "1983-12-31", "1983-12-30"),
      {
        file: "figures.csv",
        row: 2,
        reason: {
          code: "period_dates_differ",
          period: "1983",
          expected: "1983-01-01/1983-12-31",
          found: "1983-01-01/1983-12-30",
        },
      },
    ],
    [
      "a repeated id",
      edited("sources", "S002,", "S001,"),
      {
        file: "sources.csv",
        row: 3,
        reason: { code: "value_repeated", column: "id", value: "S001", firstRow: 2 },
      },
    ],
    [
      "a row that lost a cell",
      edited("makers", "スバル,", ""),
      { file: "makers.csv", row: 10, reason: { code: "cell_count_differs", expected: 5, found: 4 } },
    ],
    [
      "a column that is missing",
      edited("makers", "id,name,name_ja,aliases,kind", "id,name,aliases,kind"),
      {
        file: "makers.csv",
        row: 1,
        reason: {
          code: "columns_differ",
          expected: ["id", "name", "name_ja", "aliases", "kind"],
          found: ["id", "name", "aliases", "kind"],
        },
      },
    ],
    [
      "an empty cell where one is needed",
      edited("makers", "Suzuki,Suzuki,", "Suzuki,,"),
      { file: "makers.csv", row: 3, reason: { code: "value_missing", column: "name" } },
    ],
    [
      "a text that is longer than any we print",
      edited("events", ",Honda,First US-built", `,Honda,${"x".repeat(2_001)}`),
      { file: "events.csv", row: 2, reason: { code: "value_too_long", column: "event", limit: 2_000 } },
    ],
    [
      "one alias for two makers",
      edited("makers", "鈴木,maker", "鈴木;ホンダ,maker"),
      { file: "makers.csv", row: 4, reason: { code: "alias_ambiguous", alias: "ホンダ", maker: "Suzuki" } },
    ],
    [
      "makers that add up to more than the total",
      edited(
        "figures",
        "Nissan,,reverse_imports,9595,vehicles,published,,S008",
        "Nissan,,reverse_imports,9999,vehicles,published,,S008",
      ),
      { file: "figures.csv", row: 108, reason: { code: "total_differs", total: 111513, sum: 111917 } },
    ],
    [
      "a file without rows or heading",
      { makers: "" },
      { file: "makers.csv", row: null, reason: { code: "file_missing" } },
    ],
  ])("refuses %s", (_name, changed, fault) => {
    expect(expectFaults(changed)).toContainEqual(fault);
  });

  it("lists at most 50 faults of a file that is broken throughout", () => {
    const { figures } = readPackageTexts();
    expect(expectFaults({ figures: figures.replaceAll(",vehicles,", ",cars,") })).toHaveLength(50);
  });
});
