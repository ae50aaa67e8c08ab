import { resolveChart } from "../../../src/domain/chart/resolveChart";
import type { TableQuery } from "../../../src/domain/refresh/tableQuery";
import { resolveTableContent } from "../../../src/domain/refresh/tableContent";
import type { Language } from "../../../src/domain/text/language";
import { paneTextIn } from "../../../src/domain/text/paneText";
import { figureReaderOf } from "../refresh/figureReaderOf";

const years = (from: number, values: readonly number[]) =>
  Object.fromEntries(values.map((value, index) => [String(from + index), value]));

function chartOf(
  units: Record<string, Record<string, number>>,
  query: Partial<TableQuery>,
  language: Language = "en",
) {
  const full: TableQuery = {
    makers: Object.keys(units),
    periods: { type: "year", from: "2013", to: "latest" },
    measure: "units",
    edition: "reconciled",
    ...query,
  };
  const figures = figureReaderOf(units);
  const content = resolveTableContent(full, figures);
  if (!content.ok) throw new Error(content.error.code);
  return resolveChart(content.value, { figures, language, words: paneTextIn(language).chart });
}

const since2023 = { periods: { type: "year", from: "2023", to: "latest" } } as const;

describe("resolveChart", () => {
  it("is complete for one maker over a few years", () => {
    expect(chartOf({ Suzuki: { 2024: 5819, 2025: 43266 } }, since2023)).toEqual({
      type: "ColumnClustered",
      title: "Suzuki: 43,266 in 2025, 7.4 times as many as in 2024",
      axisTitle: "Vehicles",
      axisFormat: "#,##0",
      hasLegend: false,
      series: [{ makerId: "Suzuki", heading: "Suzuki" }],
    });
  });

  it("draws lines for more than eight periods", () => {
    expect(chartOf({ Honda: years(2013, [1, 2, 3, 4, 5, 6, 7, 8, 9]) }, {}).type).toBe("LineMarkers");
  });

  it("leaves out makers without a figure and shows a legend for several", () => {
    const chart = chartOf({ Suzuki: { 2025: 43266 }, Honda: { 2025: 37022 }, Nissan: {} }, since2023);
    expect(chart.series.map(({ heading }) => heading)).toEqual(["Suzuki", "Honda"]);
    expect(chart.hasLegend).toBe(true);
  });

  it.each([
    ["en", "Suzuki: 43,266 in 2025, ahead of Honda (37,022)"],
    ["ja", "2025年のスズキは43,266台でホンダ（37,022台）を上回る"],
  ] as const)("names the leader among makers (%s)", (language, title) => {
    const units = { Suzuki: { 2024: 50000, 2025: 43266 }, Honda: { 2025: 37022 } };
    expect(chartOf(units, since2023, language).title).toBe(title);
  });

  it.each([
    ["en", "All makers: 111,513 in 2025, the most of the 4 years on record here, 2022–2025"],
    ["ja", "2025年の全メーカーは111,513台、記録のある4年（2022年～2025年）で最多"],
  ] as const)("tells a record of the total first (%s)", (language, title) => {
    const units = { ALL: years(2022, [60000, 63038, 93587, 111513]), Suzuki: { 2025: 43266 } };
    expect(chartOf(units, {}, language).title).toBe(title);
  });

  it.each([
    ["yoy", 0.192, "Honda rose 19.2 % in 2025", "+0.0%;-0.0%;0.0%"],
    ["yoy", -0.179, "Honda fell 17.9 % in 2025", "+0.0%;-0.0%;0.0%"],
    ["share", 0.388, "Honda held 38.8 % of reverse imports in 2025", "0.0%"],
    ["rank", 1, "Honda is the only maker with a figure for 2025", "0"],
  ] as const)("says the finding of %s %d", (measure, value, ...[title, axisFormat]) => {
    expect(chartOf({ Honda: { 2025: value } }, { ...since2023, measure })).toMatchObject({
      title,
      axisFormat,
    });
  });

  it("says that nothing is held rather than nothing at all", () => {
    const chart = chartOf(
      { Nissan: {}, Suzuki: { 2020: 1 } },
      {
        makers: ["Nissan"],
        periods: { type: "year", from: "2013", to: "2014" },
      },
    );
    expect(chart).toMatchObject({ title: "No figures held, 2013 to 2014", series: [] });
  });
});
