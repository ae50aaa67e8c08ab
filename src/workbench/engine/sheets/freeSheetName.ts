const MOST_CHARACTERS = 31;

/** The name, or "Name (2)" and on where it is taken; `taken` is in lower case. A name that is too long is cut. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, MOST_CHARACTERS - end.length) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
