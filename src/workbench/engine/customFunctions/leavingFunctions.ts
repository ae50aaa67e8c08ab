import { functionCache, registries } from "@odoo/o-spreadsheet";
import type { CellPosition } from "../area";
import type { TypedFormulas } from "../formulas/typedFormulas";
import type { FunctionLibrary } from "./functionHost";

interface TypedFormula {
  readonly position: CellPosition;
  readonly typed: string;
}

/** The functions of an add-in go with it: formulas that call them show #NAME? from then on. */
export class LeavingFunctions {
  private names: readonly string[] = [];

  constructor(private readonly typedFormulas: Pick<TypedFormulas, "naming">) {}

  /** Gives the formulas that named a function of the library before: they have to be entered again. */
  replaceBy({ functions }: FunctionLibrary): readonly TypedFormula[] {
    const leaving = this.names;
    this.names = functions.map(({ name }) => name.toUpperCase());
    if (leaving.length === 0) return [];
    const { functionRegistry } = registries;
    for (const name of leaving) functionRegistry.remove(name);
    // A formula that was compiled before would be found compiled again, and call what is no longer there.
    for (const key of Object.keys(functionCache)) delete functionCache[key];
    return this.typedFormulas.naming(leaving);
  }
}
