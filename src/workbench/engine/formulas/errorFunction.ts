import { registries } from "@odoo/o-spreadsheet";
import type { Arg } from "@odoo/o-spreadsheet";

/** Excel's error values (ISO/IEC 29500-1, 18.17.3, and what came since): formulas may name them, cells may hold them. */
export const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#EXTERNAL!",
  "#BUSY!",
  "#PYTHON!",
] as const;

const NAME = "WORKBENCH.ERROR";

/** What the grid's parser, which knows no error but #REF, reads for one. */
export function errorExpression(code: string): string {
  const upper = code.toUpperCase();
  return upper === "#REF!" ? "#REF" : `${NAME}("${upper}")`;
}

/** The opposite: the grid's text of a formula with the errors as Excel writes them. */
export function withErrorValues(gridText: string): string {
  if (!gridText.includes("#")) return gridText;
  return gridText.replace(
    /WORKBENCH\.ERROR\("(#[^"]*)"\)|"[^"]*"|#REF!?/g,
    (piece, code: string | undefined) => code ?? (piece.startsWith('"') ? piece : "#REF!"),
  );
}

registries.functionRegistry.add(NAME, {
  description: "An error value that stands in a formula.",
  category: "Info",
  hidden: true,
  args: [{ name: "code", description: "The error value.", type: ["STRING"], acceptErrors: true }],
  isExported: false,
  compute: (...[code]: Arg[]) => ({ value: Array.isArray(code) ? "#VALUE!" : (code?.value ?? "#VALUE!") }),
});
// Real error values: they propagate through formulas, and ISERROR is true for them.
for (const code of ERROR_VALUES) registries.errorTypes.add(code);
