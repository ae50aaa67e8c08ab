import { CompiledFormula, helpers, registries } from "@odoo/o-spreadsheet";
import type {
  CommandResult,
  ConditionalFormat,
  ConditionalFormatInternal,
  CoreCommand,
  CorePlugin,
  CoreViewPlugin,
} from "@odoo/o-spreadsheet";
import type { CellValue } from "../cells/cellStore";
import { sharedZone } from "../rules/zones";
import { followed } from "../rules/ruleFormula";
import type { RuleAdapters } from "../rules/ruleFormula";
import type { ConditionalToDraw, ConditionSource, Evaluated } from "./conditionSource";
import "./icons/cellIcons";
import { drawFormats } from "./drawFormats";
import type { DrawnFormats } from "./drawFormats";
import { excelOf, toGridRule } from "./excelConditional";
import { conditionalOf } from "./gridConditional";

/** The grid's plugins for conditional formats, with Excel's rules where a rule carries them. */

type CoreConfig = ConstructorParameters<typeof CorePlugin>[0];
type ViewConfig = ConstructorParameters<typeof CoreViewPlugin>[0];

interface RulesPlugin {
  cfRules: Record<string, ConditionalFormatInternal[]>;
  adaptRanges(adapters: RuleAdapters): void;
  checkEmptyRange(command: unknown): CommandResult;
}

interface DrawingPlugin {
  isStale: boolean;
  getComputedStyles(sheetId: string): unknown;
  getComputedIcons(sheetId: string): unknown;
  getComputedDataBars(sheetId: string): unknown;
}

const NativeRules = registries.corePluginRegistry.get("conditional formatting") as unknown as new (
  config: CoreConfig,
) => CorePlugin & RulesPlugin;

/** Rules whose formulas follow their cells as Excel's do. */
class ExcelConditionals extends NativeRules {
  override allowDispatch(command: CoreCommand): CommandResult | CommandResult[] {
    const isExcel = command.type === "ADD_CONDITIONAL_FORMAT" && excelOf(command.cf.rule as never) !== null;
    // What the grid asks of its own rules (a formula that it knows, a limit below the next) Excel does not ask.
    return isExcel ? this.checkEmptyRange(command) : super.allowDispatch(command);
  }

  override adaptRanges(adapters: RuleAdapters): void {
    const after = this.rulesAfter(adapters);
    super.adaptRanges(adapters);
    for (const [sheetId, formats] of Object.entries(this.cfRules)) {
      formats.forEach(({ id }, index) => {
        const rule = after.get(`${sheetId}|${id}`);
        if (rule) this.keep("cfRules", sheetId, index, "rule", rule);
      });
    }
  }

  private rulesAfter(adapters: RuleAdapters): Map<string, unknown> {
    const after = new Map<string, unknown>();
    for (const [sheetId, formats] of Object.entries(this.cfRules)) {
      for (const { id, rule, ranges } of formats) {
        const excel = excelOf(rule as never);
        if (!excel) continue;
        const zones = ranges.map(({ zone }) => zone);
        const anchored = followed(this.getters as never, sheetId, { rule: excel, zones, adapters });
        after.set(`${sheetId}|${id}`, toGridRule({ ...excel, ...anchored }));
      }
    }
    return after;
  }

  private keep(...path: readonly unknown[]): void {
    (this.history.update as (...path: readonly unknown[]) => void)(...path);
  }
}

const NativeDrawing = registries.coreViewsPluginRegistry.get("evaluation_cf") as unknown as new (
  config: ViewConfig,
) => CoreViewPlugin & DrawingPlugin;

/** Every format drawn by Excel's rules of priority, those that a user made in the side panel too. */
class ExcelConditionalDrawing extends NativeDrawing {
  private drawn: Record<string, DrawnFormats> = {};

  override finalize(): void {
    if (this.isStale) this.drawn = {};
    super.finalize();
  }

  override getComputedStyles(sheetId: string): DrawnFormats["styles"] {
    return this.drawnOf(sheetId).styles;
  }

  override getComputedIcons(sheetId: string): DrawnFormats["icons"] {
    return this.drawnOf(sheetId).icons;
  }

  override getComputedDataBars(sheetId: string): DrawnFormats["bars"] {
    return this.drawnOf(sheetId).bars;
  }

  private drawnOf(sheetId: string): DrawnFormats {
    return (this.drawn[sheetId] ??= drawFormats(
      this.getters.getConditionalFormats(sheetId).map((format) => this.toDraw(sheetId, format)),
      this.sourceOf(sheetId),
    ));
  }

  private toDraw(
    sheetId: string,
    { rule, ranges, stopIfTrue = false }: ConditionalFormat,
  ): ConditionalToDraw {
    const sheet = this.getters.getSheetZone(sheetId);
    const zones = ranges.flatMap((xc) => {
      const { zone } = this.getters.getRangeFromSheetXC(sheetId, xc);
      return sharedZone(zone, sheet) ?? [];
    });
    const { top: row, left: column } = zones[0] ?? sheet;
    return { excel: conditionalOf(rule, { row, column }), zones, stopIfTrue };
  }

  private sourceOf(sheetId: string): ConditionSource {
    const compiled = new Map<string, CompiledFormula>();
    const constant = new Map<string, Evaluated>();
    const { getters } = this;
    const evaluate = (formula: string, row: number, col: number): Evaluated =>
      evaluated(getters.evaluateFormula(sheetId, formula, { sheetId, row, col }));
    return {
      cell: (row, col) => {
        const { value, type } = getters.getEvaluatedCell({ sheetId, row, col });
        return type === "error" ? { value: null, isError: true } : { value: value ?? null, isError: false };
      },
      today: () => Number(getters.evaluateFormula(sheetId, "=TODAY()")),
      operand: ({ excel }, index, { row, column }) => {
        const formula = excel.formulas[index]?.grid ?? "";
        if (!formula.startsWith("=")) return literal(formula);
        const parsed = compiled.get(formula) ?? CompiledFormula.Compile(formula, sheetId, getters);
        compiled.set(formula, parsed);
        if (isFixed(parsed)) {
          const value = constant.get(formula) ?? evaluate(formula, row, column);
          constant.set(formula, value);
          return value;
        }
        const { anchor } = excel;
        const [columns, rows] = [column - anchor.column, row - anchor.row];
        const text = getters.getTranslatedCellFormula(sheetId, columns, rows, parsed);
        return evaluate(text, row, column);
      },
    };
  }
}

/** Gives the same for every cell; ROW() and the like without arguments know the cell all the same. */
function isFixed(formula: CompiledFormula): boolean {
  const asksPlace = /\b(?:ROW|COLUMN|CELL)\(/i.test(formula.normalizedFormula);
  return (
    !asksPlace &&
    formula.rangeDependencies.every(({ parts }) => parts.every((part) => part.colFixed && part.rowFixed))
  );
}

function evaluated(result: unknown): Evaluated {
  const value = (
    Array.isArray(result) ? ((result as unknown[][])[0]?.[0] ?? null) : result
  ) as CellValue | null;
  const isError = typeof value === "string" && helpers.isEvaluationError(value);
  return { value: isError ? null : value, isError };
}

function literal(text: string): Evaluated {
  if (text === "") return { value: null, isError: false };
  const number = Number(text);
  return { value: Number.isFinite(number) ? number : text, isError: false };
}

registries.corePluginRegistry.replace("conditional formatting", ExcelConditionals as never);
registries.coreViewsPluginRegistry.replace("evaluation_cf", ExcelConditionalDrawing as never);
