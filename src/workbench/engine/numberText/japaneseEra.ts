export interface EraYear {
  /** "R" */
  readonly letter: string;
  /** "令" */
  readonly short: string;
  /** "令和" */
  readonly name: string;
  /** From 1 on. */
  readonly year: number;
}

/** First days of the eras, the latest first. */
const ERAS: readonly (readonly [year: number, month: number, day: number, letter: string, name: string])[] = [
  [2019, 5, 1, "R", "令和"],
  [1989, 1, 8, "H", "平成"],
  [1926, 12, 25, "S", "昭和"],
  [1912, 7, 30, "T", "大正"],
  [1868, 1, 1, "M", "明治"],
];

/** The year as Japan counts it, or null before 1868. */
export function eraYear(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): EraYear | null {
  const key = date.year * 10_000 + date.month * 100 + date.day;
  const era = ERAS.find(([year, month, day]) => key >= year * 10_000 + month * 100 + day);
  if (!era) return null;
  const [year, , , letter, name] = era;
  return { letter, short: name.charAt(0), name, year: date.year - year + 1 };
}
