import { registries } from "@odoo/o-spreadsheet";
import type { Arg, ArgDefinition, EvalContext } from "@odoo/o-spreadsheet";

const { functionRegistry } = registries;
const filtered = functionRegistry.get("FILTER");

/**
 * Excel's FILTER(array, include, [if_empty]): the grid's own takes more conditions where Excel takes what to give when
 * nothing is left (support.microsoft.com, "FILTER function").
 */
functionRegistry.replace("FILTER", {
  description: filtered.description,
  category: filtered.category ?? "Filter",
  args: [
    argument("array", "The range or array to filter."),
    argument("include", "A row or column of TRUE and FALSE, as long as the array."),
    { ...argument("if_empty", "What to give when nothing is left."), optional: true },
  ],
  isExported: filtered.isExported ?? false,
  compute(this: EvalContext, ...[array, include, ifEmpty]: Arg[]) {
    const left = filtered.compute.call(this, array, include);
    if (!isNothing(left)) return left;
    return ifEmpty === undefined ? { value: "#CALC!" } : (ifEmpty as never);
  },
});

function argument(name: string, description: string): ArgDefinition {
  return { name, description, type: ["ANY", "RANGE"], acceptMatrix: true };
}

/** The grid's FILTER gives #N/A where nothing is left, and nowhere else. */
function isNothing(result: unknown): boolean {
  return typeof result === "object" && result !== null && "value" in result && result.value === "#N/A";
}
