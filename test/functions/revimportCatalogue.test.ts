import { revimportEvents, revimportModels, revimportPeriods } from "../../src/functions/functions";
import { cell, expectError, startFunctions } from "./functionsForTests";

const none = undefined as never;

beforeEach(() => startFunctions());

describe("REVIMPORT.PERIODS", () => {
  it("lists the periods of a maker, years first", () => {
    expect(revimportPeriods(cell("Honda"), cell("year"))).toEqual([
      [2002],
      [2003],
      [2009],
      [2010],
      [2024],
      [2025],
    ]);
    expect(revimportPeriods([["Mazda"], ["Subaru"]])).toEqual([["FY2023H1"], ["2003-02"]]);
  });

  it("lists every period with a figure where nothing is given", () => {
    const all = revimportPeriods();
    expect(all[0]).toEqual([1995]);
    expect(revimportPeriods(none, cell("year")).length).toBeLessThan(all.length);
  });

  it("refuses a kind that is none, and is #N/A where nothing is held", () => {
    expect(expectError(() => revimportPeriods(none, cell("decade")))).toEqual({
      code: "#VALUE!",
      message:
        'No kind of period is called "decade". Use "year", "fiscal year", "half", "fiscal half", "month" or "ytd".',
    });
    expect(expectError(() => revimportPeriods(cell("Daihatsu"))).code).toBe("#N/A");
  });
});

describe("REVIMPORT.MODELS", () => {
  it("lists what fits, under headings", () => {
    expect(revimportModels(cell("Suzuki"), cell("India"), cell("ended"))).toEqual([
      ["Maker", "Model", "Body", "Country", "Plant", "From", "To", "Status"],
      ["Suzuki", "Baleno (2016)", "hatchback", "India", "", "2016", "2020", "ended"],
    ]);
  });

  it("lists all where nothing is given", () => {
    expect(revimportModels()).toHaveLength(67);
  });

  it("has headings, makers and countries in Japanese for Japanese Office", () => {
    startFunctions("ja");
    const [headings, first] = revimportModels(cell("スズキ"), cell("ハンガリー"));
    expect(headings?.slice(0, 4)).toEqual(["メーカー", "車種", "車体", "生産国"]);
    expect(first?.slice(0, 4)).toEqual(["スズキ", "Escudo (Vitara)", "SUV", "ハンガリー"]);
  });

  it.each<[unknown[], string, string]>([
    [["Suzki"], "#VALUE!", 'No maker is called "Suzki".'],
    [["Honda", "Indai"], "#VALUE!", 'No model comes from "Indai". Did you mean India?'],
    [["Honda", "India", "lost"], "#VALUE!", 'No model has the status "lost".'],
    [["Subaru", "India"], "#N/A", "No model fits all of that."],
  ])("with %j is %s", (args, code, words) => {
    const error = expectError(() => revimportModels(...(args.map(cell) as [unknown[][]])));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});

describe("REVIMPORT.EVENTS", () => {
  it("lists what fits, by time, under headings", () => {
    expect(revimportEvents(cell("Suzuki"), 2024, 2024)).toEqual([
      ["Date", "Maker", "Category", "Event", "Source"],
      ["2024-08", "Suzuki", "shipment", "Fronx exports from India to Japan start", expect.any(String)],
      ["2024-10-16", "Suzuki", "launch", "Fronx on sale", expect.any(String)],
    ]);
  });

  it("lists all where nothing is given", () => {
    expect(revimportEvents()).toHaveLength(45);
  });

  it("has headings and categories in Japanese for Japanese Office", () => {
    startFunctions("ja");
    const [headings, , second] = revimportEvents(cell("Suzuki"), 2024, 2024);
    expect(headings).toEqual(["日付", "メーカー", "分類", "出来事", "出典"]);
    expect(second?.slice(0, 3)).toEqual(["2024-10-16", "スズキ", "発売"]);
  });

  it.each<[unknown[], string, string]>([
    [[cell("Suzki")], "#VALUE!", 'No maker is called "Suzki".'],
    [[null, "soon"], "#VALUE!", '"soon" is no period.'],
    [[null, 2025, 2024], "#VALUE!", "2025 is later than 2024."],
    [[cell("Subaru")], "#N/A", "No event fits all of that."],
  ])("with %j is %s", (args, code, words) => {
    const error = expectError(() => revimportEvents(...(args as [unknown[][]])));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});
