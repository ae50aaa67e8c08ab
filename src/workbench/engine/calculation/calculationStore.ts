import type { Area } from "../area";
import type { CallArgument, CallResult } from "./evaluateCall";

export type CalculationKind = "Recalculate" | "Full" | "FullRebuild";
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface CalculationStore {
  /** In Manual mode formulas keep what they gave until somebody calculates; what is typed is calculated once. */
  mode(): CalculationMode;
  setMode(mode: CalculationMode): void;
  /** Formulas keep what they gave until the batch ends, and are calculated then; outside of a batch nothing happens. */
  suspend(): void;
  /** Drops what functions answered in these cells; they are asked again at the next evaluation, in Automatic mode at once. */
  markDirty(area: Area): void;
  /** Evaluates dirty cells ("Recalculate"), or every cell. */
  calculate(kind: CalculationKind): void;
  /** Evaluates the formulas of these cells, and asks their functions again. */
  calculateArea(area: Area): void;
  /** Calls a worksheet function by its name in formulas. */
  call(name: string, args: readonly CallArgument[]): CallResult;
  /** True while a function call waits for its answer. */
  isPending(): boolean;
  /** True when cells have changed of which formulas do not know yet. */
  isStale(): boolean;
}
