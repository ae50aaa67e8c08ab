import { helpers } from "@odoo/o-spreadsheet";
import type { DataValidationRule } from "@odoo/o-spreadsheet";
import type { Area, CellPosition } from "../area";
import type { CellValue } from "../cells/cellStore";
import type { TypedFormulas } from "../formulas/typedFormulas";
import { mustDo, toArea, toGridPosition, toZone } from "../grid/grid";
import type { Grid, GridZone } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { known } from "../invariant";
import { isTooLong } from "../cells/inputLimits";
import { anchoredAt } from "../rules/ruleFormula";
import type { RuleAnchor, RuleFormula } from "../rules/ruleFormula";
import { sharedZone, zonesWithout } from "../rules/zones";
import { excelOf, toGridCriterion } from "./excelCriterion";
import type { ExcelValidation } from "./excelCriterion";
import { fromGridCriterion } from "./gridCriterion";
import "./listChoices";
import "./validationPlugins";
import { PLAIN_WORDS } from "./validationStore";
import type {
  ValidationInfo,
  ValidationPart,
  ValidationRefusal,
  ValidationSettings,
  ValidationStore,
} from "./validationStore";

export class GridValidations implements ValidationStore {
  private lastId = 0;

  constructor(
    private readonly grid: Grid,
    private readonly typedFormulas: TypedFormulas,
  ) {}

  list(sheetId: string): readonly ValidationInfo[] {
    return this.rulesOf(sheetId).map((rule) => {
      const areas = rule.ranges.map((range) => this.areaOf(sheetId, range));
      return {
        areas,
        settings: this.settingsAt(sheetId, rule, anchorOf(known(areas[0], "cells of a rule"))),
      };
    });
  }

  within(area: Area, from?: CellPosition): readonly ValidationPart[] {
    const { sheetId } = area;
    return this.rulesOf(sheetId).flatMap((rule) => {
      const parts = rule.ranges.flatMap((range) => {
        const shared = sharedZone(this.areaOf(sheetId, range), area);
        return shared ? [toArea(sheetId, shared)] : [];
      });
      if (parts.length === 0) return [];
      const settings = this.settingsAt(sheetId, rule, from ?? anchorOf(area));
      return parts.map((part) => ({ area: part, settings }));
    });
  }

  change(areas: readonly Area[], patch: Partial<ValidationSettings>): void {
    const [first] = areas;
    if (!first) return;
    this.grid.run((dispatch) => {
      for (const area of areas) this.grid.ensureSize(dispatch, area);
      for (const [excel, zones] of this.changed(first, areas.map(toZone), patch)) {
        if (isNothing(excel)) this.cutAll(dispatch, first.sheetId, zones);
        else this.place(dispatch, first.sheetId, { excel, zones });
      }
    });
  }

  clear(areas: readonly Area[]): void {
    const [first] = areas;
    if (first) this.grid.run((dispatch) => this.cutAll(dispatch, first.sheetId, areas.map(toZone)));
  }

  isValid(position: CellPosition): boolean {
    const { value, type } = this.grid.getters.getEvaluatedCell(toGridPosition(position));
    const isEmpty = type === "empty";
    return this.isTaken(position, isEmpty ? null : value);
  }

  refusalOf(position: CellPosition, text: string): ValidationRefusal | null {
    if (isTooLong(text)) return { reason: "tooLong", alert: PLAIN_WORDS.alert };
    const at = toGridPosition(position);
    const rule = this.grid.getters.getValidationRuleForCell(at);
    if (!rule || text === "") return null;
    const value = text.startsWith("=") ? this.valueOf(position, text) : this.literal(text);
    if (this.isTaken(position, value)) return null;
    const { settings } = this.excelOfRule(position.sheetId, rule);
    return settings.alert.showAlert ? { reason: "rule", alert: settings.alert } : null;
  }

  private valueOf(position: CellPosition, formula: string): CellValue | null {
    const text = this.typedFormulas.gridTextOf(position, formula);
    const result = this.grid.getters.evaluateFormula(position.sheetId, text, toGridPosition(position));
    return (Array.isArray(result) ? (result[0]?.[0] ?? null) : result) as CellValue | null;
  }

  /** Text as the grid reads what is typed: numbers, dates, TRUE and FALSE. */
  private literal(text: string): CellValue {
    const locale = this.grid.getters.getLocale();
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    const isNumber = helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
    return isNumber ? helpers.toNumber(text, locale) : text;
  }

  private isTaken(position: CellPosition, value: CellValue | null): boolean {
    const at = toGridPosition(position);
    return this.grid.getters.getValidationResultForCellValue(value, at).isValid;
  }

  /** What the cells shall have, each with the cells that shall have it. */
  private changed(
    first: Area,
    zones: readonly GridZone[],
    { formulas: typed, ...patch }: Partial<ValidationSettings>,
  ): readonly (readonly [ExcelValidation, GridZone[]])[] {
    const { sheetId } = first;
    const formulas = typed?.map((each) => this.toRuleFormula(first, each));
    const after = new Map<string, [ExcelValidation, GridZone[]]>();
    const add = (before: ExcelValidation, part: readonly GridZone[]): void => {
      if (part.length === 0) return;
      const settings = { ...before.settings, ...patch };
      const excel = { anchor: anchorOf(first), settings, formulas: formulas ?? before.formulas };
      const key = JSON.stringify(excel);
      after.set(key, [excel, [...(after.get(key)?.[1] ?? []), ...part]]);
    };
    let without = [...zones];
    for (const rule of this.rulesOf(sheetId)) {
      const held = this.zonesOf(sheetId, rule);
      const part = zones.flatMap((zone) => held.flatMap((each) => sharedZone(each, zone) ?? []));
      add(this.excelAt(sheetId, rule, anchorOf(first)), part);
      without = zonesWithout(without, held);
    }
    add({ anchor: anchorOf(first), settings: PLAIN_WORDS, formulas: [] }, without);
    return [...after.values()];
  }

  private place(
    dispatch: Dispatch,
    sheetId: string,
    { excel, zones }: { readonly excel: ExcelValidation; readonly zones: readonly GridZone[] },
  ): void {
    const same = this.rulesOf(sheetId).find((rule) =>
      isSameRule(this.excelAt(sheetId, rule, excel.anchor), excel),
    );
    const held = same ? this.zonesOf(sheetId, same) : [];
    const added = zonesWithout(zones, held);
    if (added.length === 0) return;
    const { showAlert, style } = excel.settings.alert;
    const id = same?.id ?? this.newId(sheetId);
    const criterion = same?.criterion ?? toGridCriterion(excel);
    const rule = { id, criterion, isBlocking: showAlert && style === "Stop" };
    const ranges = this.rangeDataOf(sheetId, [...held, ...added]);
    mustDo(dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, rule, ranges }));
  }

  private cutAll(dispatch: Dispatch, sheetId: string, zones: readonly GridZone[]): void {
    for (const rule of this.rulesOf(sheetId)) {
      const held = this.zonesOf(sheetId, rule);
      if (!held.some((zone) => zones.some((other) => sharedZone(zone, other)))) continue;
      const left = zonesWithout(held, zones);
      const { id, criterion, isBlocking = false } = rule;
      if (left.length === 0) mustDo(dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id }));
      else {
        const ranges = this.rangeDataOf(sheetId, left);
        mustDo(
          dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, rule: { id, criterion, isBlocking }, ranges }),
        );
      }
    }
  }

  private zonesOf(sheetId: string, rule: DataValidationRule): GridZone[] {
    return rule.ranges.map((range) => toZone(this.areaOf(sheetId, range)));
  }

  private rangeDataOf(sheetId: string, zones: readonly GridZone[]): ReturnType<Grid["rangeData"]>[] {
    return zones.map((zone) => this.grid.rangeData(toArea(sheetId, zone)));
  }

  private rulesOf(sheetId: string): readonly DataValidationRule[] {
    return this.grid.getters.getDataValidationRules(sheetId);
  }

  private areaOf(sheetId: string, range: DataValidationRule["ranges"][number]): Area {
    return this.grid.areaOfRange({ ...range, sheetId });
  }

  private excelOfRule(sheetId: string, rule: DataValidationRule): ExcelValidation {
    const [range] = rule.ranges;
    const anchor = range ? anchorOf(this.areaOf(sheetId, range)) : { row: 0, column: 0 };
    const { criterion, isBlocking = false } = rule;
    return excelOf(criterion) ?? fromGridCriterion({ criterion, isBlocking, anchor });
  }

  private excelAt(sheetId: string, rule: DataValidationRule, anchor: RuleAnchor): ExcelValidation {
    const excel = this.excelOfRule(sheetId, rule);
    return { ...excel, ...anchoredAt(this.grid.getters as never, sheetId, { rule: excel, anchor }) };
  }

  private settingsAt(sheetId: string, rule: DataValidationRule, anchor: RuleAnchor): ValidationSettings {
    const { settings, formulas } = this.excelAt(sheetId, rule, anchor);
    return { ...settings, formulas: formulas.map(({ typed }) => typed) };
  }

  private toRuleFormula({ sheetId, top, left }: Area, typed: string): RuleFormula {
    return { typed, grid: this.typedFormulas.gridTextOf({ sheetId, row: top, column: left }, typed) };
  }

  private newId(sheetId: string): string {
    const taken = new Set(this.rulesOf(sheetId).map(({ id }) => id));
    do this.lastId += 1;
    while (taken.has(`validation-${this.lastId}`));
    return `validation-${this.lastId}`;
  }
}

function anchorOf({ top, left }: Area): RuleAnchor {
  return { row: top, column: left };
}

function isSameRule(one: ExcelValidation, other: ExcelValidation): boolean {
  return JSON.stringify([one.settings, one.formulas]) === JSON.stringify([other.settings, other.formulas]);
}

/** Asks nothing and says nothing. */
function isNothing({ settings }: ExcelValidation): boolean {
  const { kind, prompt, alert } = settings;
  const says = [prompt, alert].some(({ title, message }) => title + message !== "");
  return kind === "None" && !says;
}
