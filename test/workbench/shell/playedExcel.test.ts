import { parsePlayedExcel, playedExcels } from "../../../src/workbench/shell/playedExcel";

describe("parsePlayedExcel", () => {
  it.each([
    [null, "current-web", "1.21"],
    ["nonsense", "current-web", "1.21"],
    ["2024", "2024-windows", "1.17"],
    ["2021", "2021-windows", "1.14"],
    ["2021-mac", "2021-mac", "1.14"],
  ])("reads ?excel=%s as %s with ExcelApi %s", (asked, id, excelApi) => {
    const played = parsePlayedExcel(asked);
    expect([played.id, played.requirements.excelapi]).toEqual([id, excelApi]);
  });

  it("names each Excel once", () => {
    expect(new Set(playedExcels.map(({ id }) => id)).size).toBe(playedExcels.length);
  });
});
