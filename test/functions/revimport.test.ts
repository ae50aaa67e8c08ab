import { revimport } from "../../src/functions/functions";
import { ExcelError } from "../support/customFunctionsRuntime";
import { cell, expectError, startFunctions, withCodes } from "./functionsForTests";

beforeEach(() => startFunctions());

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const row = (...values: unknown[]): unknown[][] => [values];

describe("REVIMPORT without what it needs", () => {
  it("says that the maker is empty", () => {
    expect(expectError(() => revimport(cell(""), cell(2025)))).toEqual({
      code: "#VALUE!",
      message: 'The maker is empty. Give one, for example "Suzuki", or "ALL" for all makers together.',
    });
  });

  it("says that the period is empty", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(null)))).toEqual({
      code: "#VALUE!",
      message: 'The period is empty. Give one, for example 2025 or "FY2017".',
    });
  });
});

describe("REVIMPORT with the wrong kind", () => {
  it("suggests the maker that was meant", () => {
    expect(expectError(() => revimport(cell("Suzki"), cell(2025)))).toEqual({
      code: "#VALUE!",
      message: 'No maker is called "Suzki". Did you mean Suzuki?',
    });
  });

  it("says what a period looks like", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell("last year")))).toEqual({
      code: "#VALUE!",
      message:
        '"last year" is no period. Give a year (2025), fiscal year ("FY2017"), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD") or a date.',
    });
  });

  it("names the argument that is an error", () => {
    expect(expectError(() => revimport(cell(new ExcelError("#REF!")), cell(2025)))).toEqual({
      code: "#VALUE!",
      message:
        'The argument "maker" is the error #REF!. Correct the cell it comes from; it should be a maker, for example "Suzuki".',
    });
  });

  it("keeps #N/A where an argument is #N/A", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(new ExcelError("#N/A")))).code).toBe("#N/A");
  });

  it("lists the measures for one that is unknown", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(2025), cell("tonnage"))).message).toBe(
      'No measure is called "tonnage". Use "units", "yoy", "change", "share", "share_of_imports", "rank", "imports", "foreign", "implied_low" or "implied_high".',
    );
  });

  it("lists the editions for one that is unknown", () => {
    expect(
      expectError(() => revimport(cell("Suzuki"), cell(2025), null as never, cell("first"))).message,
    ).toBe(
      'No edition is called "first". Use "reconciled" or "printed", or a date such as "2024-06-30" for what was known then.',
    );
  });
});

describe("REVIMPORT without a figure", () => {
  it("is #N/A, says what is held nearby, and how to get what the article prints", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(2023)))).toEqual({
      code: "#N/A",
      message:
        "No figure for Suzuki in 2023 is held. Held nearby: 2016, 2024 and 2025. " +
        'The article prints 43,266 under 2023; to get that, enter =REVIMPORT("Suzuki",2023,"units","printed").',
    });
  });

  it("says the same in Japanese", () => {
    startFunctions("ja");
    expect(expectError(() => revimport(cell("スズキ"), cell(2023))).message).toBe(
      "スズキの2023年の台数は収録されていません。近い期間では2016年、2024年、2025年があります。" +
        '記事は2023年の値として43,266台を載せています。その値は =REVIMPORT("Suzuki",2023,"units","printed") で得られます。',
    );
  });

  it("says that nothing is held for a maker without figures", () => {
    expect(expectError(() => revimport(cell("Daihatsu"), cell(2025))).message).toBe(
      "No figure for Daihatsu in 2025 is held. Nothing of the kind is held for Daihatsu in any period.",
    );
  });

  it("names what a share would need", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(2009), cell("share"))).message).toBe(
      "No share for Suzuki in 2009 is held. It would need the figure for All makers 2009. Held nearby: 2016, 2024 and 2025.",
    );
  });

  it("is #N/A in the printed edition where the article prints nothing", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(2025), cell("units"), cell("printed")))).toEqual({
      code: "#N/A",
      message:
        "The article prints no figure for Suzuki in 2025. Held nearby: 2023. " +
        'The reconciled edition has 43,266; to get that, enter =REVIMPORT("Suzuki",2025).',
    });
  });

  it("is #N/A for what had not been published by a date", () => {
    expect(expectError(() => revimport(cell("ALL"), cell(2024), cell("units"), cell("2024")))).toEqual({
      code: "#N/A",
      message:
        "By 31 Dec 2024 no figure for All makers in 2024 had been published, as far as is held. Held nearby: 2020, 2021 and 2022. " +
        'The reconciled edition has 93,587, known since 14 Jan 2025; to get that, enter =REVIMPORT("ALL",2024).',
    });
  });

  it("counts denominators for all makers only", () => {
    expect(expectError(() => revimport(cell("Suzuki"), cell(2025), cell("imports"))).code).toBe("#N/A");
  });

  it("ranks no total", () => {
    expect(expectError(() => revimport(cell("ALL"), cell(2025), cell("rank"))).code).toBe("#N/A");
  });
});

describe("REVIMPORT", () => {
  it.each<[unknown, unknown, unknown, unknown, number]>([
    ["Suzuki", 2025, null, null, 43266],
    ["スズキ", 2025, null, null, 43266],
    ["ｽｽﾞｷ", "2025", null, null, 43266],
    ["すずき", "令和7年", null, null, 43266],
    ["SUZUKI MOTOR CO., LTD.", "２０２５年", null, null, 43266],
    ["ALL", 2023, null, null, 63038],
    ["合計", 2023, "units", "reconciled", 63038],
    ["Suzuki", 2023, "units", "printed", 43266],
    ["ALL", 1995, "", "printed", 107092],
    ["Suzuki", 2025, "yoy", null, 43266 / 5819 - 1],
    ["Nissan", 2025, "yoy", null, -0.33],
    ["Suzuki", 2023, "yoy", "printed", 6],
    ["Suzuki", 2025, "share", null, 43266 / 111513],
    ["Honda", 2025, "rank", null, 2],
    ["ALL", 45992, null, null, 9181],
    ["Suzuki", 2025, "change", null, 43266 - 5819],
    ["Suzuki", 2025, "Share of imports", null, 43266 / 354642],
    ["ALL", 2023, "imports", null, 311367],
    ["ALL", 2023, "foreign", null, 248329],
    ["Nissan", 2024, "implied_low", null, 14215],
    ["Nissan", 2024, "implied_high", null, 14428],
    ["Suzuki", 2022, "implied_low", "printed", 5769],
    ["ALL", 2024, "units", "2025-01-14", 93587],
    ["ALL", 2024, "units", 45671, 93587],
  ])("(%p, %p, %p, %p) is %p", (...given) => {
    const [maker, period, measure, edition, value] = given;
    const call = () => revimport(cell(maker), cell(period), cell(measure), cell(edition));
    expect(call()).toEqual([[value]]);
    expect(call()).toEqual([[value]]);
  });

  it("gives the very same result again for what was asked before", () => {
    expect(revimport(cell("Suzuki"), cell(2025))).toBe(revimport(cell("Suzuki"), cell(2025)));
  });

  it("crosses a column of makers with a row of periods", () => {
    expect(revimport(column("Suzuki", "Honda"), row(2024, 2025))).toEqual([
      [5819, 43266],
      [45107, 37022],
    ]);
  });

  it("goes element by element through equal shapes", () => {
    expect(revimport(column("Suzuki", "Honda"), column(2024, 2025))).toEqual([[5819], [37022]]);
  });

  it("puts a failure in its cell when others have values", () => {
    const cells = revimport(cell("Suzuki"), row(2023, 2024));
    expect(withCodes(cells)).toEqual([["#N/A", 5819]]);
  });

  it("is #N/A where one array does not reach", () => {
    const cells = revimport(column("Suzuki", "Honda", "ALL"), column(2024, 2025));
    expect(withCodes(cells)).toEqual([[5819], [37022], ["#N/A"]]);
    expect((cells[2]?.[0] as ExcelError).message).toContain("outside one of them");
  });

  it("takes arrays of measures", () => {
    expect(revimport(cell("Suzuki"), cell(2025), row("units", "rank"))).toEqual([[43266, 1]]);
  });

  it("refuses to cross whole columns with whole rows", () => {
    const long = Array.from({ length: 2_000 }, () => ["Suzuki"]);
    expect(expectError(() => revimport(long, row(...Array<number>(2_000).fill(2025)))).message).toBe(
      "The result would have 4,000,000 cells; the limit is 2,000,000. Give smaller ranges.",
    );
  });

  it("reads the value of a card", () => {
    expect(
      revimport(
        cell({ type: "Entity", text: "Suzuki", basicValue: "#VALUE!" }),
        cell({ type: "Double", basicValue: 2025 }),
      ),
    ).toEqual([[43266]]);
  });
});
