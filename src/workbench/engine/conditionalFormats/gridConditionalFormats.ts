import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import type { TypedFormulas } from "../formulas/typedFormulas";
import { mustDo, toArea, toZone } from "../grid/grid";
import type { Grid, GridZone } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { known } from "../invariant";
import { anchoredAt } from "../rules/ruleFormula";
import type { RuleAnchor, RuleFormula } from "../rules/ruleFormula";
import { sharedZone, zonesWithout } from "../rules/zones";
import type {
  ConditionalFormatContent,
  ConditionalFormatInfo,
  ConditionalFormatStore,
} from "./conditionalFormatStore";
import "./conditionalPlugins";
import { toGridRule } from "./excelConditional";
import type { ExcelConditional } from "./excelConditional";
import { conditionalOf } from "./gridConditional";

interface Held {
  readonly id: string;
  readonly stopIfTrue: boolean;
  readonly areas: readonly Area[];
  readonly excel: ExcelConditional;
}

export class GridConditionalFormats implements ConditionalFormatStore {
  private lastId = 0;

  constructor(
    private readonly grid: Grid,
    private readonly typedFormulas: TypedFormulas,
  ) {}

  list(sheetId: string): readonly ConditionalFormatInfo[] {
    return this.heldIn(sheetId).map(({ id, areas, stopIfTrue, excel }) => {
      const anchor = anchorOf(firstOf(areas));
      const { formulas } = anchoredAt(this.grid.getters, sheetId, { rule: excel, anchor });
      const { rule, look } = excel;
      return { id, areas, stopIfTrue, rule, look, formulas: formulas.map(({ typed }) => typed) };
    });
  }

  add(areas: readonly Area[], { rule, look, formulas, stopIfTrue }: ConditionalFormatContent): string {
    const first = firstOf(areas);
    const { sheetId } = first;
    const id = this.newId(sheetId);
    const excel = { rule, look, anchor: anchorOf(first), formulas: this.toRuleFormulas(first, formulas) };
    this.grid.run((dispatch) => {
      for (const area of areas) this.grid.ensureSize(dispatch, area);
      this.put(dispatch, { id, areas, stopIfTrue, excel });
      moveTo(dispatch, { sheetId, id, from: this.heldIn(sheetId).length - 1, to: 0 });
    });
    return id;
  }

  change(sheetId: string, id: string, patch: Partial<ConditionalFormatContent>): void {
    const held = this.heldWith(sheetId, id);
    const first = firstOf(held.areas);
    const { rule = held.excel.rule, look = held.excel.look, stopIfTrue = held.stopIfTrue } = patch;
    const formulas = patch.formulas
      ? { anchor: anchorOf(first), formulas: this.toRuleFormulas(first, patch.formulas) }
      : { anchor: held.excel.anchor, formulas: held.excel.formulas };
    const excel = { rule, look, ...formulas };
    this.grid.run((dispatch) => this.put(dispatch, { ...held, stopIfTrue, excel }));
  }

  setAreas(sheetId: string, id: string, areas: readonly Area[]): void {
    const held = this.heldWith(sheetId, id);
    const rule = anchoredAt(this.grid.getters, sheetId, {
      rule: held.excel,
      anchor: anchorOf(firstOf(held.areas)),
    });
    const excel = { ...held.excel, ...rule, anchor: anchorOf(firstOf(areas)) };
    this.grid.run((dispatch) => {
      for (const area of areas) this.grid.ensureSize(dispatch, area);
      this.put(dispatch, { ...held, areas, excel });
    });
  }

  move(sheetId: string, id: string, index: number): void {
    const from = this.heldIn(sheetId).findIndex((held) => held.id === id);
    this.grid.run((dispatch) => moveTo(dispatch, { sheetId, id, from, to: index }));
  }

  delete(sheetId: string, id: string): void {
    this.grid.run((dispatch) => mustDo(dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id })));
  }

  clear(areas: readonly Area[]): void {
    const zones = areas.map(toZone);
    const [first] = areas;
    if (!first || this.heldIn(first.sheetId).length === 0) return;
    this.grid.run((dispatch) => {
      for (const held of this.heldIn(first.sheetId)) this.cut(dispatch, held, zones);
    });
  }

  private cut(dispatch: Dispatch, held: Held, zones: readonly GridZone[]): void {
    const { sheetId } = firstOf(held.areas);
    const before = held.areas.map(toZone);
    if (!before.some((zone) => zones.some((other) => sharedZone(zone, other)))) return;
    const areas = zonesWithout(before, zones).map((zone) => toArea(sheetId, zone));
    if (areas.length > 0) this.put(dispatch, { ...held, areas });
    else mustDo(dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id: held.id }));
  }

  private put(dispatch: Dispatch, { id, areas, stopIfTrue, excel }: Held): void {
    const { sheetId } = firstOf(areas);
    const ranges = areas.map((area) => this.grid.rangeData(area));
    const cf = { id, stopIfTrue, rule: toGridRule(excel) };
    mustDo(dispatch("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf }));
  }

  private heldWith(sheetId: string, id: string): Held {
    return known(
      this.heldIn(sheetId).find((held) => held.id === id),
      `conditional format ${id}`,
    );
  }

  private heldIn(sheetId: string): readonly Held[] {
    return this.grid.getters.getConditionalFormats(sheetId).map((format) => this.toHeld(sheetId, format));
  }

  private toHeld(sheetId: string, { id, rule, ranges, stopIfTrue = false }: ConditionalFormat): Held {
    const { getters } = this.grid;
    const areas = ranges.map((xc) => this.grid.areaOfRange(getters.getRangeFromSheetXC(sheetId, xc)));
    return { id, areas, stopIfTrue, excel: conditionalOf(rule, anchorOf(firstOf(areas))) };
  }

  private toRuleFormulas({ sheetId, top, left }: Area, formulas: readonly string[]): RuleFormula[] {
    const position = { sheetId, row: top, column: left };
    return formulas.map((typed) => ({ typed, grid: this.typedFormulas.gridTextOf(position, typed) }));
  }

  private newId(sheetId: string): string {
    const taken = new Set(this.heldIn(sheetId).map(({ id }) => id));
    do this.lastId += 1;
    while (taken.has(idOf(this.lastId)));
    return idOf(this.lastId);
  }
}

/** In the form of Excel's own ids. */
function idOf(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function moveTo(
  dispatch: Dispatch,
  { sheetId, id, from, to }: { sheetId: string; id: string; from: number; to: number },
): void {
  if (from === to) return;
  mustDo(dispatch("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId, cfId: id, delta: from - to }));
}

function firstOf(areas: readonly Area[]): Area {
  return known(areas[0], "cells of a conditional format");
}

function anchorOf({ top, left }: Area): RuleAnchor {
  return { row: top, column: left };
}
