import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { PLAIN_SETTINGS } from "../../engine/validation/validationStore";
import type { ValidationSettings, ValidationStore } from "../../engine/validation/validationStore";

/** What all the cells have, or null where they differ; cells without a validation have what a new one has. */
export function agreedSettings<T>(
  store: ValidationStore,
  areas: readonly Area[],
  pick: (settings: ValidationSettings) => T,
): T | null {
  const { settings, isPartial } = settingsIn(store, areas);
  const picked = [...settings, ...(isPartial ? [PLAIN_SETTINGS] : [])].map(pick);
  const [first] = picked;
  if (first === undefined) return null;
  return picked.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : null;
}

/** "MixedCriteria" when only some of the cells have a rule, "Inconsistent" when they have different ones. */
export function agreedType(store: ValidationStore, areas: readonly Area[]): string {
  const { settings, isPartial } = settingsIn(store, areas);
  const rules = settings.filter(({ kind }) => kind !== "None");
  const [first] = rules;
  if (!first) return "None";
  if (isPartial || rules.length < settings.length) return "MixedCriteria";
  const ruleOf = ({ kind, operator, formulas }: ValidationSettings): string =>
    JSON.stringify([kind, operator, formulas]);
  return rules.every((rule) => ruleOf(rule) === ruleOf(first)) ? first.kind : "Inconsistent";
}

interface Found {
  readonly settings: readonly ValidationSettings[];
  /** Some cells have no validation. */
  readonly isPartial: boolean;
}

function settingsIn(store: ValidationStore, areas: readonly Area[]): Found {
  const [first] = areas;
  const from = first && { sheetId: first.sheetId, row: first.top, column: first.left };
  const parts = areas.flatMap((area) => store.within(area, from));
  const cells = (all: readonly Area[]): number =>
    all.reduce((sum, area) => sum + rowCountOf(area) * columnCountOf(area), 0);
  return {
    settings: parts.map(({ settings }) => settings),
    isPartial: cells(parts.map(({ area }) => area)) < cells(areas),
  };
}
