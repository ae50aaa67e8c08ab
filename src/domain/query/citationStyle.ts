import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";

export const CITATION_STYLES = ["plain", "bibtex", "japanese"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** `plain` where nothing is given. */
export function resolveStyle(raw: unknown): Result<CitationStyle, Failure> {
  if (raw === null || raw === undefined || raw === "") return ok("plain");
  const given = givenText(raw);
  const folded = given.normalize("NFKC").trim().toLowerCase();
  const style = CITATION_STYLES.find((id) => id === folded) ?? OTHER_NAMES.get(folded);
  return style ? ok(style) : err({ code: "style_unknown", given });
}

const OTHER_NAMES: ReadonlyMap<string, CitationStyle> = new Map([
  ["ja", "japanese"],
  ["日本語", "japanese"],
  ["和文", "japanese"],
  ["英文", "plain"],
]);
