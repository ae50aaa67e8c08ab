import type { NameEntry } from "../names/namePlugin";
import type { GridZone } from "./grid";

/** What our plugins add to the getters of o-spreadsheet 19.3.7, whose types know its own only. */
export interface OwnGetters {
  getWorkbenchState(scope: string): Readonly<Record<string, unknown>>;
  getWorkbenchNames(): readonly NameEntry[];
  getWorkbenchName(name: string, sheetId: string | null): NameEntry | undefined;
  isWorkbenchStale(): boolean;
  isWorkbenchFrozen(): boolean;
  /** The smallest zone around all borders of a sheet, or null. */
  getBorderedZone(sheetId: string): GridZone | null;
}

/** The one place that says so: the plugins are registered before any grid is made. */
export function ownGetters(getters: object): OwnGetters {
  return getters as OwnGetters;
}
