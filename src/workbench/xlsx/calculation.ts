import { USUAL_ITERATION } from "../engine/book/bookIteration";
import type { Iteration } from "../engine/book/bookIteration";
import type { CalculationMode } from "../engine/calculation/calculationStore";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { childOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

/** Excel of today; with an older one in the file, Excel would calculate everything before it shows anything. */
const CALCULATION_ENGINE = 191029;

const MODES: Readonly<Record<CalculationMode, string>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** `<calcPr>` of the workbook part (ISO/IEC 29500-1, 18.2.2). */
export function calculationXml({ sheets, calculationMode, book }: WorkbookSnapshot): string {
  const { maxIteration, maxChange } = book.iteration;
  const attributes = [
    calculationMode === "Automatic" ? "" : ` calcMode="${MODES[calculationMode]}"`,
    hasUnreadFormulas(sheets) ? ' fullCalcOnLoad="1"' : "",
    maxIteration === USUAL_ITERATION.maxIteration ? "" : ` iterateCount="${maxIteration}"`,
    maxChange === USUAL_ITERATION.maxChange ? "" : ` iterateDelta="${maxChange}"`,
  ];
  return `<calcPr calcId="${CALCULATION_ENGINE}"${attributes.join("")}/>`;
}

/** Excel may know what the grid does not, so that it had better calculate than show the grid's #NAME?. */
function hasUnreadFormulas(sheets: WorkbookSnapshot["sheets"]): boolean {
  return sheets.some(({ cells }) =>
    cells.some(({ formula, isError, value }) => formula !== null && isError && value === "#NAME?"),
  );
}

export function readCalculation(workbook: XmlNode): { mode: CalculationMode; iteration: Iteration } {
  const { calcMode, iterateCount, iterateDelta } = childOf(workbook, "calcPr")?.attributes ?? {};
  const modes = Object.keys(MODES) as CalculationMode[];
  return {
    mode: modes.find((mode) => MODES[mode] === calcMode) ?? "Automatic",
    iteration: {
      maxIteration: Number(iterateCount) || USUAL_ITERATION.maxIteration,
      maxChange: Number(iterateDelta) || USUAL_ITERATION.maxChange,
    },
  };
}
