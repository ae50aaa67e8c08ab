import type { GridScheme } from "../engine/paint/gridPalette";

export const schemeChoices = ["system", "light", "dark"] as const;
export type SchemeChoice = (typeof schemeChoices)[number];

/** Light or dark, as the user wants it; remembered in the browser. */
export interface ColorScheme {
  choice(): SchemeChoice;
  choose(choice: SchemeChoice): void;
  /** What is shown: a contrast theme of the system comes before any choice. */
  shown(): GridScheme;
  onChange(listener: () => void): void;
}

const KEY = "workbench.colorScheme";

/** Anything unknown is as the system has it. */
export function parseSchemeChoice(text: string | null): SchemeChoice {
  return schemeChoices.find((choice) => choice === text) ?? "system";
}

/** Marks the page's root with `data-scheme` for the style sheet. */
export function createColorScheme(root: HTMLElement): ColorScheme {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const forcesColors = matchMedia("(forced-colors: active)");
  const listeners: (() => void)[] = [];
  let choice = parseSchemeChoice(readKept());
  const isDark = () => choice === "dark" || (choice === "system" && prefersDark.matches);
  const tell = () => {
    root.dataset["scheme"] = choice;
    // Bootstrap's style sheet, which the grid builds on, does not follow the system by itself.
    root.dataset["bsTheme"] = isDark() ? "dark" : "light";
    for (const listener of listeners) listener();
  };
  prefersDark.addEventListener("change", tell);
  forcesColors.addEventListener("change", tell);
  tell();
  return {
    choice: () => choice,
    choose(next) {
      choice = next;
      keep(next);
      tell();
    },
    shown() {
      if (forcesColors.matches) return "contrast";
      return isDark() ? "dark" : "light";
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Null where the browser refuses its storage; then nothing is remembered. */
function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(choice: SchemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // The choice holds for this page; the next one starts as the system has it.
  }
}
