import { scanFormula } from "../engine/formulas/formulaScanner";

/** Whether a formula names another workbook, by its number in the file: "[1]Sheet1!A1", "'[1]My sheet'!A1". */
export function namesOtherFile(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const pieces = scanFormula(formula);
  return pieces.some(({ kind, source }, index) => {
    if (kind === "sheetName") return source.includes("[");
    const next = pieces[index + 1];
    return kind === "brackets" && /^\[\d+\]$/.test(source) && (next?.kind === "word" || next?.source === "!");
  });
}
