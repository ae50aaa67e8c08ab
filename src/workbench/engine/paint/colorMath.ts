/** A colour by its parts, each from 0 to 1. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** "#rgb", "#rrggbb" and "#rrggbbaa", whose last part is left out; null for anything else. */
export function parseColor(text: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(text);
  const parts = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1);
  if (parts === undefined) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16) / 255);
  return { red, green, blue };
}

export function formatColor({ red, green, blue }: Rgb): string {
  const hex = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("").toUpperCase()}`;
}

/** As in https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: from 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminanceOf({ red, green, blue }: Rgb): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The same hue, as light as it was dark. */
export function invertLightness(color: Rgb): Rgb {
  const { red, green, blue } = color;
  // Lightness is half of the largest and smallest part; hue and chroma stay when all parts move alike.
  const shift = 1 - Math.max(red, green, blue) - Math.min(red, green, blue);
  return { red: red + shift, green: green + shift, blue: blue + shift };
}

/** `share` of the first, the rest of the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const part = (one: number, other: number) => one * share + other * (1 - share);
  return {
    red: part(first.red, second.red),
    green: part(first.green, second.green),
    blue: part(first.blue, second.blue),
  };
}
