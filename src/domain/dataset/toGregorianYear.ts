/** Year 1 of each era less one, and the last year that the era had; Reiwa is open. */
const ERAS = [
  { name: "令和", letter: "R", before: 2018, last: 99 },
  { name: "平成", letter: "H", before: 1988, last: 31 },
  { name: "昭和", letter: "S", before: 1925, last: 64 },
] as const;

const ERA_YEAR = /^(令和|平成|昭和|[RHS])(元|\d{1,2})(?=$|[年度./-])/;

/**
 * Replaces a Japanese era year at the start of a folded text: 令和7年 becomes 2025年, R7 becomes 2025. A bare H1 or H2
 * stays: it means a half far more often than 1989. A year that the era never had stays, and so reads as no period.
 */
export function toGregorianYear(text: string): string {
  const match = ERA_YEAR.exec(text);
  if (!match || /^H[12]$/.test(text)) return text;
  const [whole, name, count] = match;
  const era = ERAS.find((candidate) => candidate.name === name || candidate.letter === name);
  const year = count === "元" ? 1 : Number(count);
  if (!era || year < 1 || year > era.last) return text;
  return `${era.before + year}${text.slice(whole.length)}`;
}
