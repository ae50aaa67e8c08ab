const MAX_LENGTH = 60;

/** What a user gave, short enough to quote in a sentence. Safe for any value: some objects refuse to become text. */
export function givenText(raw: unknown): string {
  const text = typeof raw === "object" || typeof raw === "function" ? typeof raw : String(raw);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
