import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { Range } from "@odoo/o-spreadsheet";

/** A formula of a rule for cells (validation, conditional format), in Excel's words and in the grid's. */
export interface RuleFormula {
  /** As a script wrote it: "=B1>0", or plain text for a list of values. */
  readonly typed: string;
  readonly grid: string;
}

/** The cell that the formulas' relative references are meant from; it need not be one of the rule's. */
export interface RuleAnchor {
  readonly row: number;
  readonly column: number;
}

export interface AnchoredFormulas {
  readonly anchor: RuleAnchor;
  readonly formulas: readonly RuleFormula[];
}

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What of the grid's getters the formulas of rules need. */
export interface RuleGetters {
  getTranslatedCellFormula(sheetId: string, columns: number, rows: number, formula: CompiledFormula): string;
  getRangeFromZone(sheetId: string, zone: Zone): Range;
}

/** How the grid tells what an insertion, a deletion or a renaming does to references. */
export interface RuleAdapters {
  applyChange(range: Range): { readonly changeType: string; readonly range: Range };
  adaptFormulaString(sheetId: string, formula: string): string;
}

/** The formulas as they are meant from another cell. */
export function anchoredAt(
  getters: RuleGetters,
  sheetId: string,
  { rule, anchor }: { readonly rule: AnchoredFormulas; readonly anchor: RuleAnchor },
): AnchoredFormulas {
  const rows = anchor.row - rule.anchor.row;
  const columns = anchor.column - rule.anchor.column;
  if (rows === 0 && columns === 0) return rule;
  const moved = (formula: RuleFormula): RuleFormula => {
    if (!formula.grid.startsWith("=")) return formula;
    const compiled = CompiledFormula.Compile(formula.grid, sheetId, getters as never);
    const before = getters.getTranslatedCellFormula(sheetId, 0, 0, compiled);
    return changed(formula, before, getters.getTranslatedCellFormula(sheetId, columns, rows, compiled));
  };
  return { anchor, formulas: rule.formulas.map(moved) };
}

/** The formulas after an insertion, a deletion or a renaming; `zones` are the rule's cells before it. */
export function followed(
  getters: RuleGetters,
  sheetId: string,
  {
    rule,
    zones,
    adapters,
  }: { readonly rule: AnchoredFormulas; readonly zones: readonly Zone[]; readonly adapters: RuleAdapters },
): AnchoredFormulas {
  const afterOf = (at: RuleAnchor): RuleAnchor | null => {
    const cell = { top: at.row, bottom: at.row, left: at.column, right: at.column };
    const { changeType, range } = adapters.applyChange(getters.getRangeFromZone(sheetId, cell));
    return changeType === "REMOVE" ? null : { row: range.zone.top, column: range.zone.left };
  };
  // A deleted cell's formula would lose its references, though those of the cells that stay are all there.
  const kept = afterOf(rule.anchor) ? rule.anchor : (survivorOf(zones, afterOf) ?? rule.anchor);
  const from = anchoredAt(getters, sheetId, { rule, anchor: kept });
  const formulas = from.formulas.map((formula) =>
    changed(formula, formula.grid, adapters.adaptFormulaString(sheetId, formula.grid)),
  );
  return { anchor: afterOf(kept) ?? kept, formulas };
}

/** The first cell along the left or the upper edge that is there afterwards. */
function survivorOf(
  zones: readonly Zone[],
  afterOf: (at: RuleAnchor) => RuleAnchor | null,
): RuleAnchor | null {
  for (const { top, left, bottom, right } of zones) {
    for (let row = top; row <= bottom; row += 1)
      if (afterOf({ row, column: left })) return { row, column: left };
    for (let column = left; column <= right; column += 1)
      if (afterOf({ row: top, column })) return { row: top, column };
  }
  return null;
}

/** The typed text stays while the references stay. */
function changed(formula: RuleFormula, before: string, after: string): RuleFormula {
  return before === after ? formula : { typed: after, grid: after };
}
