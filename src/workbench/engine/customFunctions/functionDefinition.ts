import { registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg, ArgDefinition, EvalContext } from "@odoo/o-spreadsheet";
import type { CallingCell, FunctionCalls } from "./functionCalls";
import type { FunctionMetadata } from "./functionHost";

/** A repeating parameter is declared this many times: the grid refuses repeating beside optional parameters. */
const MOST_REPETITIONS = 60;

/** What a function finds in its evaluation context. */
export interface FunctionBridge {
  readonly functions: FunctionCalls;
  /** Null when a formula is evaluated outside a cell, as the composer does for a preview. */
  callingCell(context: EvalContext): CallingCell | null;
}

/** Makes a function known to every grid of this page; a grid without the function's host shows #NAME?. */
export function registerFunction(metadata: FunctionMetadata): void {
  registries.functionRegistry.replace(metadata.name.toUpperCase(), toDescription(metadata));
}

function toDescription(metadata: FunctionMetadata): AddFunctionDescription {
  return {
    description: metadata.description ?? metadata.name,
    category: "Add-in",
    args: metadata.parameters.flatMap(toArgumentDefinitions),
    isExported: true,
    compute(this: EvalContext, ...args: Arg[]) {
      const bridge = (this as unknown as { readonly bridge: FunctionBridge }).bridge;
      const cell = bridge.callingCell(this);
      return cell ? bridge.functions.valueOf(metadata, args, cell) : { value: "#BUSY!" };
    },
  };
}

function toArgumentDefinitions(parameter: FunctionMetadata["parameters"][number]): ArgDefinition[] {
  const isMatrix = parameter.dimensionality === "matrix";
  const definition: ArgDefinition = {
    name: parameter.name,
    description: parameter.description ?? "",
    // "RANGE" makes the grid hand over a single cell as a matrix too; scalars are lifted over ranges by the grid.
    type: isMatrix ? ["ANY", "RANGE"] : ["ANY"],
    acceptMatrix: isMatrix,
    // Errors come to us: whether they are values or results is the metadata's business.
    acceptErrors: true,
    optional: parameter.optional ?? false,
  };
  if (!parameter.repeating) return [definition];
  return Array.from({ length: MOST_REPETITIONS }, (_, index) => ({
    ...definition,
    optional: index > 0 || (parameter.optional ?? false),
  }));
}
