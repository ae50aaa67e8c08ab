/** How the grid is drawn: the page's scheme, or the system's own colours where the user has chosen a contrast theme. */
export type GridScheme = "light" | "dark" | "contrast";

export interface GridPalette {
  /** What o-spreadsheet 19.3.7 draws with, letter by letter, and what is drawn in its place. */
  readonly colors: Readonly<Record<string, string>>;
  /** How the selection lies over the cells. */
  readonly overlay: "multiply" | "screen";
}

/** Cells without a fill. */
export const DARK_CELL = "#1F1F1F";

/** Excel's green for the selection and its headers; the rest as o-spreadsheet has it. */
const light: GridPalette = {
  overlay: "multiply",
  colors: {
    "#3266ca": "#107C41",
    "#f3f7fe": "#FFFFFF",
    "#e9f0ff": "#E3ECE7",
    "#F8F9FA": "#F5F5F5",
    "#E8EAED": "#D5E8DC",
    "#595959": "#107C41",
    "#666666": "#444444",
    "#C0C0C0": "#D0D0D0",
  },
};

const dark: GridPalette = {
  overlay: "screen",
  colors: {
    "#ffffff": DARK_CELL,
    "#000": "#F0F0F0",
    "#E2E3E3": "#3D3D3D",
    "#3266ca": "#54B071",
    "#f3f7fe": "#000000",
    "#e9f0ff": "#2B332E",
    "#F8F9FA": "#292929",
    "#E8EAED": "#254735",
    "#595959": "#2E7D50",
    "#666666": "#D0D0D0",
    "#C0C0C0": "#474747",
    "#333": "#474747",
    "#BCBCBC": "#6A6A6A",
    "#DADFE8": "#6A6A6A",
    red: "#FF7B7B",
  },
};

/** CSS system colours: what the contrast theme has chosen. */
const contrast: GridPalette = {
  // Nothing may lie over text whose colours are not known: borders alone show the selection.
  overlay: "multiply",
  colors: {
    "#ffffff": "Canvas",
    "#fff": "HighlightText",
    "#000": "CanvasText",
    "#E2E3E3": "GrayText",
    "#3266ca": "Highlight",
    "#f3f7fe": "#FFFFFF",
    "#e9f0ff": "#FFFFFF",
    "#F8F9FA": "Canvas",
    "#E8EAED": "Canvas",
    "#595959": "Highlight",
    "#666666": "CanvasText",
    "#C0C0C0": "CanvasText",
    "#333": "CanvasText",
    "#BCBCBC": "CanvasText",
    "#DADFE8": "CanvasText",
    red: "CanvasText",
  },
};

export const gridPalettes: Readonly<Record<GridScheme, GridPalette>> = { light, dark, contrast };
