/**
 * A colour made lighter (up to 1, white) or darker (down to -1, black), by its lightness as files of Excel describe it
 * (ECMA-376 part 1, 18.8.19). Takes and gives "#RRGGBB".
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, saturation, lightness } = toHsl(color);
  const lighter = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl({ hue, saturation, lightness: lighter });
}

/** A colour between two; 0 is the first, 1 the second. */
export function mixed(one: string, other: string, share: number): string {
  const second = channelsOf(other);
  return toHex(channelsOf(one).map((channel, at) => channel + ((second[at] ?? 0) - channel) * share));
}

interface Hsl {
  /** In sixths of a turn. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
}

function toHex(channels: readonly number[]): string {
  const bytes = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${bytes.join("").toUpperCase()}`;
}

function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = channelsOf(color);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, lightness };
  if (most === green) return { hue: (blue - red) / spread + 2, saturation, lightness };
  return { hue: (red - green) / spread + 4, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const spread = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const middle = spread * (1 - Math.abs((hue % 2) - 1));
  const sixths = [
    [spread, middle, 0],
    [middle, spread, 0],
    [0, spread, middle],
    [0, middle, spread],
    [middle, 0, spread],
    [spread, 0, middle],
  ];
  const floor = lightness - spread / 2;
  return toHex((sixths[Math.floor(hue) % 6] ?? []).map((channel) => channel + floor));
}
