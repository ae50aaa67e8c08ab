import { csvParseRows } from "d3-dsv";

/**
 * Visits every record of a CSV text, the heading first. `csvParseRows`, never `csvParse`: the latter compiles a
 * function from the heading, which the pane's Content-Security-Policy forbids.
 */
export function readCsv(text: string, visit: (cells: readonly string[], index: number) => void): void {
  // Returning undefined keeps no row: a million-figure feed must not be held twice.
  csvParseRows(text, (cells, index) => {
    visit(cells, index);
    return undefined;
  });
}
