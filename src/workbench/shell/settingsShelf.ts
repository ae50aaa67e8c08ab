import { settingsOf } from "../engine/book/bookSettings";
import type { Engine } from "../engine/engine";

/** Settings of add-ins that are not open: each add-in has its own in a workbook, and the engine keeps one add-in's. */
export interface SettingsShelf {
  change(engine: Engine, addins: { readonly from: string; readonly to: string }): void;
}

type Settings = readonly (readonly [key: string, value: unknown])[];

export function createSettingsShelf(): SettingsShelf {
  const kept = new Map<string, Settings>();
  return {
    change({ state }, { from, to }) {
      const settings = settingsOf(state);
      kept.set(
        from,
        settings.keys().map((key) => [key, settings.get(key)] as const),
      );
      for (const key of settings.keys()) settings.delete(key);
      for (const [key, value] of kept.get(to) ?? []) settings.set(key, value);
    },
  };
}
