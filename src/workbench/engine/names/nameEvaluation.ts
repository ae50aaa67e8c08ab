import { registries } from "@odoo/o-spreadsheet";
import type { EvalContext, Range } from "@odoo/o-spreadsheet";
import type { NameEntry } from "./namePlugin";
import { textConstantOf } from "./textConstant";

/**
 * The grid's formulas know names that are ranges of the workbook. Here they learn the others: names of sheets,
 * constants and formulas.
 */

type SymbolValue = (name: string, isRange: boolean) => unknown;

interface Evaluator {
  readonly compilationParams: {
    readonly evalContext: EvalContext & { readonly __originSheetId?: string };
    readonly referenceDenormalizer: unknown;
    readonly ensureRange: (range: Range) => unknown;
  };
  addDependencies(position: unknown, ranges: readonly Range[]): void;
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
}

interface EvaluationPlugin {
  readonly evaluator: Evaluator;
  readonly getters: {
    getWorkbenchName(name: string, sheetId: string | null): NameEntry | undefined;
    getSheetIdByName(name: string): string | undefined;
  };
}

type EvaluationClass = new (config: never) => EvaluationPlugin;

class NamesInFormulas extends (registries.coreViewsPluginRegistry.get(
  "evaluation",
) as unknown as EvaluationClass) {
  constructor(config: never) {
    super(config);
    const { evaluator } = this;
    const plain = evaluator.buildSafeGetSymbolValue.bind(evaluator);
    evaluator.buildSafeGetSymbolValue = (contextual) => {
      const getSymbolValue: SymbolValue = plain((name, isRange) => {
        const value = contextual?.(name, isRange);
        return value ?? this.valueOfName(name, { isRange, getSymbolValue });
      });
      return getSymbolValue;
    };
  }

  private valueOfName(
    symbol: string,
    { isRange, getSymbolValue }: { readonly isRange: boolean; readonly getSymbolValue: SymbolValue },
  ): unknown {
    const entry = this.entryOf(symbol);
    if (!entry) return undefined;
    if (!entry.formula) return { value: textConstantOf(entry.typed) ?? "" };
    const { evaluator } = this;
    const { evalContext, referenceDenormalizer, ensureRange } = evaluator.compilationParams;
    const ranges = entry.formula.rangeDependencies;
    const position = evalContext.__originCellPosition;
    if (position) evaluator.addDependencies(position, ranges);
    const [only] = ranges;
    // A function that takes a range gets one, also for a single cell.
    if (only && isRange && ranges.length === 1 && entry.formula.normalizedFormula === "=|C|")
      return ensureRange(only);
    const execute = entry.formula.execute as unknown as (...given: readonly unknown[]) => unknown;
    return execute.call(
      entry.formula,
      ranges,
      referenceDenormalizer,
      ensureRange,
      getSymbolValue,
      evalContext,
    );
  }

  /** "Rate", or with its sheet "Sheet1!Rate"; the grid has taken the first quote of a quoted sheet away. */
  private entryOf(symbol: string): NameEntry | undefined {
    const at = symbol.lastIndexOf("!");
    if (at < 0) return this.getters.getWorkbenchName(symbol, this.sheetOfFormula());
    const sheetName = symbol.slice(0, at).replace(/^'|'$/g, "");
    const sheetId = this.getters.getSheetIdByName(sheetName);
    return sheetId === undefined ? undefined : this.getters.getWorkbenchName(symbol.slice(at + 1), sheetId);
  }

  private sheetOfFormula(): string | null {
    const { evalContext } = this.evaluator.compilationParams;
    return evalContext.__originCellPosition?.sheetId ?? evalContext.__originSheetId ?? null;
  }
}

registries.coreViewsPluginRegistry.replace("evaluation", NamesInFormulas as never);
