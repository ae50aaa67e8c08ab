export interface MatchOptions {
  /** The whole text matches, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/**
 * The pattern of a search text with Excel's wildcards: "*" any characters, "?" one, "~" before either for itself
 * (support.microsoft.com, "Using wildcard characters in searches"). Global: of a part all occurrences are found.
 */
export function textPattern(text: string, { completeMatch, matchCase }: MatchOptions): RegExp {
  const source = text.replace(/~([*?~])|[\s\S]/g, (piece: string, marked: string | undefined) => {
    if (marked !== undefined) return escaped(marked);
    if (piece === "*") return completeMatch ? "[^]*" : "[^]*?";
    return piece === "?" ? "[^]" : escaped(piece);
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? "gu" : "giu");
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace("\\-", "-");
}

export function isMatch(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
