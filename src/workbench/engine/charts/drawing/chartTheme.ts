/** The colours of what is automatic; Office's own since 2013. */
export interface ChartTheme {
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly gridlines: string;
  readonly minorGridlines: string;
}

export const LIGHT_THEME: ChartTheme = {
  background: "#FFFFFF",
  border: "#D9D9D9",
  text: "#595959",
  gridlines: "#D9D9D9",
  minorGridlines: "#F2F2F2",
};

/** Excel's dark mode turns the theme's text and background round. */
export const DARK_THEME: ChartTheme = {
  background: "#262626",
  border: "#595959",
  text: "#D0D0D0",
  gridlines: "#4D4D4D",
  minorGridlines: "#383838",
};

let pageTheme = LIGHT_THEME;

/** The theme of charts that are drawn from now on; light until somebody says otherwise. */
export function setChartTheme(scheme: "light" | "dark"): void {
  pageTheme = scheme === "dark" ? DARK_THEME : LIGHT_THEME;
}

/** Charts that were filled with a light colour stay readable in the dark. */
export function themeOn(fill: string | undefined): ChartTheme {
  return fill !== undefined && isLight(fill) ? LIGHT_THEME : pageTheme;
}

function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
