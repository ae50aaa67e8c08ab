import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components";

/** Excel's green in Fluent's sixteen steps; white text on step 80 has a contrast of 5.3. */
const EXCEL_GREEN: BrandVariants = {
  10: "#03140b",
  20: "#08281a",
  30: "#0b3823",
  40: "#0d452b",
  50: "#0e5232",
  60: "#0f5f38",
  70: "#106c3c",
  80: "#107c41",
  90: "#238a51",
  100: "#379964",
  110: "#51a879",
  120: "#6eb78f",
  130: "#8cc6a6",
  140: "#aad5bd",
  150: "#c8e5d5",
  160: "#e6f4ec",
};

/** The members of `Office.OfficeTheme` that we use; colours are "#rrggbb". Absent outside Office and in old versions. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Takes on Excel's theme, or the system's where Excel names none. Windows' contrast themes need nothing: the browser replaces the colours itself. */
export function applyTheme(theme: HostTheme | undefined): void {
  const isDark = theme ? isDarkTheme(theme) : matchMedia("(prefers-color-scheme: dark)").matches;
  setTheme(isDark ? createDarkTheme(EXCEL_GREEN) : createLightTheme(EXCEL_GREEN));
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

function isDarkTheme(theme: HostTheme): boolean {
  return theme.isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor);
}

/** Relative brightness below a half, weighted as the eye sees it. */
function isDarkColor(color: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
