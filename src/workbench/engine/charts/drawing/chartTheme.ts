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

/** The theme of the page's grid; light outside a page. */
export function pageTheme(): ChartTheme {
  const { document: page } = globalThis as { readonly document?: Document };
  const isDark = page !== undefined && page.querySelector(".o-spreadsheet.dark") !== null;
  return isDark ? DARK_THEME : LIGHT_THEME;
}
