import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition, CoreViewPlugin, EvaluatedCell } from "@odoo/o-spreadsheet";
import type { CellValue } from "../cells/cellStore";
import type { Operand } from "./isAllowed";

type Config = ConstructorParameters<typeof CoreViewPlugin>[0];

interface EvaluationPlugin {
  readonly evaluator: { readonly evaluatedCells: { set(position: CellPosition, cell: EvaluatedCell): void } };
}

export interface WhatIfGetters {
  /** What a formula would give if the cell held the value. */
  evaluateWithCell(formula: string, position: CellPosition, value: CellValue | null): Operand;
}

const NativeEvaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as {
  new (config: Config): CoreViewPlugin & EvaluationPlugin;
  readonly getters: readonly string[];
};

/** A validation's formula may ask about the very cell in which something is typed: "=COUNTIF(A:A,A1)=1". */
class WhatIfEvaluation extends NativeEvaluation implements WhatIfGetters {
  static override readonly getters = [...NativeEvaluation.getters, "evaluateWithCell"];

  evaluateWithCell(formula: string, position: CellPosition, value: CellValue | null): Operand {
    const { evaluatedCells } = this.evaluator;
    const before = this.getters.getEvaluatedCell(position);
    evaluatedCells.set(position, cellHolding(value));
    try {
      return this.getters.evaluateFormula(position.sheetId, formula, position) as Operand;
    } finally {
      evaluatedCells.set(position, before);
    }
  }
}

function cellHolding(value: CellValue | null): EvaluatedCell {
  const isEmpty = value === null || value === "";
  const type = isEmpty ? "empty" : typeof value === "string" ? "text" : typeof value;
  const cell = { value: isEmpty ? null : value, formattedValue: String(value ?? ""), type };
  return { ...cell, isAutoSummable: type === "number", defaultAlign: "left" } as unknown as EvaluatedCell;
}

registries.coreViewsPluginRegistry.replace("evaluation", WhatIfEvaluation as never);
