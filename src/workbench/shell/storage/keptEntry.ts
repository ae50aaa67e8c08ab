/** A workbook as the browser keeps it. */
export interface KeptEntry {
  readonly format: typeof KEPT_FORMAT;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** False when nothing would be missed. */
  readonly hasContent: boolean;
  /** An .xlsx file: what a download would hold, so that nothing is kept that a file could not carry. */
  readonly bytes: Uint8Array;
}

export const KEPT_FORMAT = 1;

/** Larger ones are not kept: the page would stand still while it writes them. */
export const MAX_KEPT_BYTES = 64 * 1024 * 1024;

export type ParsedEntry =
  | { readonly kind: "entry"; readonly entry: KeptEntry }
  | { readonly kind: "otherFormat"; readonly format: number }
  | { readonly kind: "malformed" };

/** What came out of the browser's storage may be anything: an older page's entry, a newer one's, or rubbish. */
export function parseKeptEntry(raw: unknown): ParsedEntry {
  if (typeof raw !== "object" || raw === null || !("format" in raw)) return { kind: "malformed" };
  const { format, savedAt, hasContent, bytes }: Record<string, unknown> = { ...raw };
  if (typeof format !== "number") return { kind: "malformed" };
  if (format !== KEPT_FORMAT) return { kind: "otherFormat", format };
  const isWhole =
    typeof savedAt === "number" && typeof hasContent === "boolean" && bytes instanceof Uint8Array;
  if (!isWhole || bytes.length > MAX_KEPT_BYTES) return { kind: "malformed" };
  return { kind: "entry", entry: { format, savedAt, hasContent, bytes } };
}
