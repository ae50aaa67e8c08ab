import type { CellInput, CellValue } from "../../engine/cells/cellStore";

/**
 * Header cells of a new table as Excel makes them: text, none empty, none twice. Names are compared without case;
 * a number becomes text, so that the apostrophe is part of what is written.
 */
export function tableHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  const given = new Set(texts.map((text) => text.toLowerCase()));
  return texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let header = base;
    for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${base}${number}`;
    if (text === "")
      for (let number = index + 1; given.has(header.toLowerCase()); number += 1) header = `Column${number}`;
    taken.add(header.toLowerCase());
    return header;
  });
}

/** What to write so that a header cell holds exactly this text; null when it does already. */
export function headerInput(header: string, current: CellValue): CellInput {
  if (current === header) return null;
  return /^[\p{L}_]/u.test(header) && !/^(true|false)$/i.test(header) ? header : `'${header}`;
}
