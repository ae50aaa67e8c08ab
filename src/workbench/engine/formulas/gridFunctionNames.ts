/** Functions that the grid's parser takes for cells, and what stands for them in its formulas. */
export const gridFunctionNames: Readonly<Record<string, string>> = { LOG10: "LOG_10" };

const excelNames = new Map(Object.entries(gridFunctionNames).map(([name, gridName]) => [gridName, name]));
const GRID_NAMES = [...excelNames.keys()].join("|");
const IS_NAMED = new RegExp(GRID_NAMES, "i");
const CALLS_AND_TEXTS = new RegExp(`"[^"]*"|(?:${GRID_NAMES})(?=\\()`, "gi");

/** The grid's text of a formula with the names that Excel has for its functions. */
export function withExcelNames(gridText: string): string {
  if (!IS_NAMED.test(gridText)) return gridText;
  return gridText.replace(CALLS_AND_TEXTS, (piece) => excelNames.get(piece.toUpperCase()) ?? piece);
}
