/** Null for a text that is no JSON: it holds nothing of what the caller looks for, and the caller names the file. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reason is of no use to who sees the page: the file is not the one that was meant.
    return null;
  }
}
