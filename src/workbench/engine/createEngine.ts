import type { Engine } from "./engine";
import { WorkbenchEngine } from "./workbenchEngine";

/** A workbook with one empty sheet, "Sheet1". */
export function createEngine(): Engine {
  return new WorkbenchEngine();
}
