import { csvParseRows } from "d3-dsv";

/**
 * Visits every record of a CSV text, the heading first. `csvParseRows`, never `csvParse`: the latter compiles a
 * function from the heading, which the pane's Content-Security-Policy forbids. The library reads a quotation mark that
 * never closes as the end of the file and drops text after a closing one, so such a text is refused before it is read:
 * the answer is the row (from 1) that breaks it, and null when all is well.
 */
export function readCsv(
  text: string,
  visit: (cells: readonly string[], index: number) => void,
): number | null {
  const brokenRow = findBrokenQuote(text);
  if (brokenRow !== null) return brokenRow;
  // Returning undefined keeps no row: a million-figure feed must not be held twice.
  csvParseRows(text, (cells, index) => {
    visit(cells, index);
    return undefined;
  });
  return null;
}

/** A quoted cell begins right after a separator, ends right before one, and doubles the marks inside (RFC 4180). */
function findBrokenQuote(text: string): number | null {
  let quotedBreaks = 0;
  let opening = text.indexOf('"');
  while (opening >= 0) {
    const closing = closingQuote(text, opening);
    const follows = closing < 0 ? "" : text.charAt(closing + 1);
    const isCell = isBoundary(text.charAt(opening - 1)) && closing >= 0 && isBoundary(follows);
    if (!isCell) return countBreaks(text.slice(0, opening)) - quotedBreaks + 1;
    quotedBreaks += countBreaks(text.slice(opening, closing));
    opening = text.indexOf('"', closing + 1);
  }
  return null;
}

/** -1 where the mark never closes. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The empty text is the beginning or the end of the file. */
function isBoundary(character: string): boolean {
  return character === "" || character === "," || character === "\n" || character === "\r";
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
