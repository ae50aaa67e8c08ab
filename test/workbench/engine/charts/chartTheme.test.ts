import {
  DARK_THEME,
  LIGHT_THEME,
  setChartTheme,
  themeOn,
} from "../../../../src/workbench/engine/charts/drawing/chartTheme";

describe("the theme of a chart", () => {
  afterEach(() => setChartTheme("light"));

  it("is light until the page is dark", () => {
    expect(themeOn(undefined)).toBe(LIGHT_THEME);
    setChartTheme("dark");
    expect(themeOn(undefined)).toBe(DARK_THEME);
  });

  it("stays light on a chart that was filled with a light colour", () => {
    setChartTheme("dark");
    expect(themeOn("#FFF2CC")).toBe(LIGHT_THEME);
    expect(themeOn("#112233")).toBe(DARK_THEME);
    expect(themeOn("")).toBe(DARK_THEME);
  });
});
