import type { CellPosition } from "../area";
import type { FormulaContext } from "../formulas/gridFormula";
import { scanFormula } from "../formulas/formulaScanner";
import type { TypedFormulas } from "../formulas/typedFormulas";

/** How names read their formulas. */
export interface NameFormulas {
  readonly context: FormulaContext;
  canRead(position: CellPosition, formula: string): boolean;
  /** Whether the formula calls a function of an add-in. */
  isOfAddin(formula: string): boolean;
}

export function createNameFormulas(
  typedFormulas: TypedFormulas,
  context: FormulaContext,
  functions: { has(name: string): boolean },
): NameFormulas {
  return {
    context,
    canRead: (position, formula) => typedFormulas.canRead(position, formula),
    isOfAddin(formula) {
      const pieces = scanFormula(formula);
      return pieces.some(
        ({ kind, source }, index) =>
          kind === "word" && pieces[index + 1]?.source.startsWith("(") === true && functions.has(source),
      );
    },
  };
}
