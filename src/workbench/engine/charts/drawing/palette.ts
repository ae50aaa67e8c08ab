/** Office's accents, then the same darker and lighter, as Excel goes on when they are used up. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const DARKER = ["#264478", "#9E480E", "#636363", "#997300", "#255E91", "#43682B"];
const LIGHTER = ["#698ED0", "#F1975A", "#B7B7B7", "#FFCD33", "#7CAFDD", "#8CC168"];
const COLORFUL: Readonly<Record<string, readonly number[]>> = {
  ColorfulPalette1: [0, 1, 2, 3, 4, 5],
  ColorfulPalette2: [0, 2, 4],
  ColorfulPalette3: [1, 3, 5],
  ColorfulPalette4: [5, 4, 3],
};

export const COLOR_SCHEMES: readonly string[] = [
  ...Object.keys(COLORFUL),
  ...Array.from({ length: 13 }, (_, index) => `MonochromaticPalette${index + 1}`),
];

/** The automatic colour of the series, or of the slice, with that index. */
export function automaticColor(index: number, count: number, scheme = "ColorfulPalette1"): string {
  const single = /^MonochromaticPalette(\d+)$/.exec(scheme)?.[1];
  if (single !== undefined) return shade(Number(single), index, count);
  const accents = COLORFUL[scheme] ?? [0, 1, 2, 3, 4, 5];
  const accent = accents[index % accents.length] ?? 0;
  const row = [ACCENTS, DARKER, LIGHTER][Math.floor(index / accents.length) % 3] ?? ACCENTS;
  return row[accent] ?? "#4472C4";
}

/** From dark to light, and for the palettes after the seventh from light to dark. */
function shade(palette: number, index: number, count: number): string {
  const accent = palette === 7 ? "#7F7F7F" : (ACCENTS[((palette - 1) % 7) % 6] ?? "#4472C4");
  const place = count <= 1 ? 0.5 : (index % count) / (count - 1);
  const lightness = palette > 7 ? 1 - place : place;
  return mixed(accent, lightness < 0.5 ? "#000000" : "#FFFFFF", Math.abs(lightness - 0.5));
}

export function mixed(color: string, other: string, share: number): string {
  const part = (text: string, at: number): number => parseInt(text.slice(at, at + 2), 16);
  const hex = [1, 3, 5].map((at) =>
    Math.round(part(color, at) * (1 - share) + part(other, at) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("").toUpperCase()}`;
}
