import { registries } from "@odoo/o-spreadsheet";
import type {
  CellPosition,
  Command,
  CoreCommand,
  CorePlugin,
  CoreViewPlugin,
  DataValidationRule,
} from "@odoo/o-spreadsheet";
import type { CellValue } from "../cells/cellStore";
import { anchoredAt, followed } from "../rules/ruleFormula";
import type { RuleAdapters } from "../rules/ruleFormula";
import { excelOf, toGridCriterion } from "./excelCriterion";
import { isAllowed } from "./isAllowed";
import type { Operand } from "./isAllowed";
import "./whatIfPlugin";
import type { WhatIfGetters } from "./whatIfPlugin";

/** The grid's plugins for data validation, with Excel's rules where a rule carries them. */

type CoreConfig = ConstructorParameters<typeof CorePlugin>[0];
type ViewConfig = ConstructorParameters<typeof CoreViewPlugin>[0];

interface RulesPlugin {
  rules: Record<string, DataValidationRule[]>;
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

/** Excel asks what is typed, and marks nothing that stands in a cell. */
class ExcelValidationResults extends NativeResults {
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
    const anchor = { row: position.row, column: position.col };
    const { formulas } = anchoredAt(this.getters, position.sheetId, { rule: excel, anchor });
    const operands = formulas.map(({ grid }) => this.operandOf(grid, position, value));
    return isAllowed(excel.settings, operands, value) ? undefined : excel.settings.alert.message || "invalid";
  }

  private operandOf(formula: string, position: CellPosition, value: CellValue | null): Operand {
    if (!formula.startsWith("=")) return formula;
    const getters = this.getters as unknown as WhatIfGetters;
    return getters.evaluateWithCell(formula, position, value);
  }
}

registries.corePluginRegistry.replace("dataValidation", ExcelValidations as never);
registries.coreViewsPluginRegistry.replace("data_validation_ui", ExcelValidationResults as never);
