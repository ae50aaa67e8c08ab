/** What `range.clear` takes. */
export const CLEAR_KINDS = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
