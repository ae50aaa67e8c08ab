import { scanFormula } from "../formulas/formulaScanner";
import type { HeaderChange } from "./tableHeaderWatch";

/**
 * A formula with the new names of columns in its structured references. `around` is the table that the formula
 * stands in, for references without a table's name.
 */
export function withRenamedColumns(
  formula: string,
  changes: readonly HeaderChange[],
  around: string | null,
): string {
  const pieces = scanFormula(formula);
  return pieces
    .map(({ kind, source }, index) => {
      if (kind !== "brackets") return source;
      const before = pieces[index - 1];
      const table = before?.kind === "word" ? before.source : around;
      const ofTable = changes.filter(({ tableName }) => isSame(tableName, table ?? ""));
      return ofTable.length === 0 ? source : renamedIn(source, ofTable);
    })
    .join("");
}

/** "[A]", "[@A]", "[[#All],[A]]", "[@[A]:[B]]": names stand between brackets or after the "@". */
function renamedIn(brackets: string, changes: readonly HeaderChange[]): string {
  return brackets.replace(/([[@])((?:'[\s\S]|[^[\]'@#])+)(?=\])/g, (found, mark: string, written: string) => {
    const name = written.trim().replace(/'([\s\S])/g, "$1");
    const change = changes.find(({ before }) => isSame(before, name));
    return change ? `${mark}${written.replace(written.trim(), () => escaped(change.after))}` : found;
  });
}

/** Characters with a meaning in a structured reference take an apostrophe before them. */
function escaped(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
