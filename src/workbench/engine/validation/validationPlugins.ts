import { helpers, registries } from "@odoo/o-spreadsheet";
import type {
  CellPosition,
  Command,
  CoreCommand,
  CorePlugin,
  CoreViewPlugin,
  DataValidationRule,
  FunctionResultObject,
} from "@odoo/o-spreadsheet";
import type { CellValue } from "../cells/cellStore";
import { GENERAL } from "../cells/numberFormats";
import { displayText } from "../numberText/displayText";
import { anchoredAt, followed } from "../rules/ruleFormula";
import type { RuleAdapters } from "../rules/ruleFormula";
import { excelOf, listItems, toGridCriterion } from "./excelCriterion";
import type { ExcelValidation } from "./excelCriterion";
import { isAllowed } from "./isAllowed";
import type { Operand } from "./isAllowed";
import "./whatIfPlugin";
import type { WhatIfGetters } from "./whatIfPlugin";

/** The grid's plugins for data validation, with Excel's rules where a rule carries them. */

type CoreConfig = ConstructorParameters<typeof CorePlugin>[0];
type ViewConfig = ConstructorParameters<typeof CoreViewPlugin>[0];

interface RulesPlugin {
  rules: Record<string, DataValidationRule[]>;
  getValidationRuleForCell(position: CellPosition): DataValidationRule | undefined;
  cellHasListDataValidationIcon(position: CellPosition): boolean;
  adaptRanges(adapters: RuleAdapters): void;
}

interface ResultsPlugin {
  isDataValidationInvalid(position: CellPosition): boolean;
  getRuleErrorForCellValue(
    value: CellValue | null,
    position: CellPosition,
    rule: DataValidationRule,
  ): string | undefined;
}

interface PluginClass<T, Config> {
  new (config: Config): (Config extends CoreConfig ? CorePlugin : CoreViewPlugin) & T;
  readonly getters: readonly string[];
}

const NativeRules = registries.corePluginRegistry.get("dataValidation") as unknown as PluginClass<
  RulesPlugin,
  CoreConfig
>;

/** Rules whose formulas follow their cells as Excel's do, and which stay when a cell is emptied. */
class ExcelValidations extends NativeRules {
  override adaptRanges(adapters: RuleAdapters): void {
    const followedCriteria = this.criteriaAfter(adapters);
    super.adaptRanges(adapters);
    for (const [sheetId, rules] of Object.entries(this.rules)) {
      rules.forEach((rule, index) => {
        const criterion = followedCriteria.get(`${sheetId}|${rule.id}`);
        if (criterion) this.keep("rules", sheetId, index, "criterion", criterion);
      });
    }
  }

  override handle(command: CoreCommand): void {
    // The grid takes a list away with the text of its cell; in Excel it is there for the next text.
    if ((command as Command).type !== "DELETE_CONTENT") super.handle(command);
  }

  /** Lists from a formula too. */
  override cellHasListDataValidationIcon(position: CellPosition): boolean {
    const rule = this.getValidationRuleForCell(position);
    const settings = rule && excelOf(rule.criterion)?.settings;
    if (!settings) return super.cellHasListDataValidationIcon(position);
    return settings.kind === "List" && settings.inCellDropDown;
  }

  private criteriaAfter(adapters: RuleAdapters): Map<string, unknown> {
    const after = new Map<string, unknown>();
    for (const [sheetId, rules] of Object.entries(this.rules)) {
      for (const { id, criterion, ranges } of rules) {
        const excel = excelOf(criterion);
        if (!excel) continue;
        const zones = ranges.map(({ zone }) => zone);
        const anchored = followed(this.getters as never, sheetId, { rule: excel, zones, adapters });
        after.set(`${sheetId}|${id}`, toGridCriterion({ ...excel, ...anchored }));
      }
    }
    return after;
  }

  private keep(...path: readonly unknown[]): void {
    (this.history.update as (...path: readonly unknown[]) => void)(...path);
  }
}

const NativeResults = registries.coreViewsPluginRegistry.get("data_validation_ui") as unknown as PluginClass<
  ResultsPlugin,
  ViewConfig
>;

export interface ListGetters {
  /** What the list of a cell's validation offers, as cells show it; null for a cell without a list of Excel's. */
  getListedTexts(position: CellPosition): readonly string[] | null;
}

/** Excel asks what is typed, and marks nothing that stands in a cell. */
class ExcelValidationResults extends NativeResults implements ListGetters {
  static override readonly getters = [...NativeResults.getters, "getListedTexts"];

  getListedTexts(position: CellPosition): readonly string[] | null {
    const rule = this.getters.getValidationRuleForCell(position);
    const excel = rule && excelOf(rule.criterion);
    if (excel?.settings.kind !== "List") return null;
    if (!excel.settings.inCellDropDown) return [];
    const [source = ""] = this.formulasAt(excel, position);
    const texts = source.startsWith("=") ? this.textsOf(source.slice(1), position) : listItems(source);
    return [...new Set(texts)].filter((text) => text !== "");
  }

  private textsOf(formula: string, position: CellPosition): string[] {
    // The grid makes a 0 of an empty cell.
    const filled = `=IF(ISBLANK(${formula}),"",${formula})`;
    const result = this.getters.evaluateFormulaResult(position.sheetId, filled, position);
    const cells = Array.isArray(result) ? result.flat() : [result];
    return cells.map(shownText);
  }

  private formulasAt(excel: ExcelValidation, { sheetId, row, col: column }: CellPosition): string[] {
    const { formulas } = anchoredAt(this.getters, sheetId, { rule: excel, anchor: { row, column } });
    return formulas.map(({ grid }) => grid);
  }

  override isDataValidationInvalid(position: CellPosition): boolean {
    const rule = this.getters.getValidationRuleForCell(position);
    return rule !== undefined && !excelOf(rule.criterion) && super.isDataValidationInvalid(position);
  }

  override getRuleErrorForCellValue(
    value: CellValue | null,
    position: CellPosition,
    rule: DataValidationRule,
  ): string | undefined {
    const excel = excelOf(rule.criterion);
    if (!excel) return super.getRuleErrorForCellValue(value, position, rule);
    const operands = this.formulasAt(excel, position).map((grid) => this.operandOf(grid, position, value));
    return isAllowed(excel.settings, operands, value) ? undefined : excel.settings.alert.message || "invalid";
  }

  private operandOf(formula: string, position: CellPosition, value: CellValue | null): Operand {
    if (!formula.startsWith("=")) return formula;
    const getters = this.getters as unknown as WhatIfGetters;
    return getters.evaluateWithCell(formula, position, value);
  }
}

function shownText({ value, format }: FunctionResultObject): string {
  if (value === null || helpers.isEvaluationError(value)) return "";
  return typeof value === "boolean"
    ? String(value).toUpperCase()
    : displayText(format ?? GENERAL, value).text;
}

registries.corePluginRegistry.replace("dataValidation", ExcelValidations as never);
registries.coreViewsPluginRegistry.replace("data_validation_ui", ExcelValidationResults as never);
