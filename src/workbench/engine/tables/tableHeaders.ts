import type { CellInput, CellValue } from "../cells/cellStore";
import { textInput } from "../cells/literalInput";

/**
 * Header cells of a table as Excel makes them: text, none empty, none twice. Names are compared without case; empty ones
 * get the first free "Column1", "Column2" …
 */
export function tableHeaders(texts: readonly string[]): string[] {
  const given = new Set(texts.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  return texts.map((text) => {
    const header = text === "" ? freeName("Column", 1, [given, taken]) : unique(text, given, taken);
    taken.add(header.toLowerCase());
    return header;
  });
}

/** The first of equal names keeps it; others get a number. */
function unique(text: string, given: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  return taken.has(text.toLowerCase()) ? freeName(text, 2, [given, taken]) : text;
}

function freeName(base: string, first: number, used: readonly ReadonlySet<string>[]): string {
  let number = first;
  while (used.some((names) => names.has(`${base}${number}`.toLowerCase()))) number += 1;
  return `${base}${number}`;
}

/** What to write so that a header cell holds exactly this text; null when it does already. */
export function headerInput(header: string, current: CellValue): CellInput {
  if (current === header) return null;
  return textInput(header);
}
