/** A name that could have been meant: compared by `folded`, shown as `written`. */
export interface Candidate<T> {
  readonly folded: string;
  readonly written: string;
  readonly of: T;
}

/** At most `limit` things whose names are near to what was given, the nearest first; each thing once. */
export function nearestNames<T>(
  given: string,
  candidates: readonly Candidate<T>[],
  limit: number,
): readonly Candidate<T>[] {
  const near = candidates
    .map((candidate) => ({ candidate, distance: distanceTo(given, candidate.folded) }))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));

  const found: Candidate<T>[] = [];
  for (const { candidate } of near) {
    if (found.length < limit && !found.some((held) => held.of === candidate.of)) found.push(candidate);
  }
  return found;
}

/** Null where the names are too far apart to be a slip of the keys; the beginning of a name counts as near. */
function distanceTo(given: string, name: string): number | null {
  if (given.length >= 2 && name.startsWith(given)) return 1;
  const allowed = Math.max(1, Math.floor(Math.min(given.length, name.length) / 3));
  if (Math.abs(given.length - name.length) > allowed) return null;
  const distance = editDistance(given, name);
  const sharesLetter = distance < Math.min(given.length, name.length);
  return distance <= allowed && sharesLetter ? distance : null;
}

/** Letters to insert, delete, replace, or swap with their neighbour, to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
