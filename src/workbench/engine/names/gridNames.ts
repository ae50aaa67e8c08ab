import type { Command } from "@odoo/o-spreadsheet";
import { formatAddress, parseAddress } from "../address";
import type { Area } from "../area";
import { toArea } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { known } from "../invariant";
import type { NameInfo, NameStore } from "./nameStore";

/** Names of the workbook. The grid knows those that are ranges and moves them; the others are kept here. */
export class GridNames implements NameStore {
  private readonly infos = new Map<string, NameInfo>();
  /** Names that are gone, as undo may bring them back. */
  private readonly gone = new Map<string, NameInfo>();

  constructor(private readonly grid: Grid) {}

  list(): readonly NameInfo[] {
    for (const { name } of this.grid.getters.getNamedRanges()) {
      // Made by a user in the grid.
      if (!this.infos.has(name.toLowerCase())) {
        this.infos.set(name.toLowerCase(), { name, formula: "", comment: "", visible: true });
      }
    }
    return [...this.infos.values()].map((info) => this.withRange(info));
  }

  add(info: NameInfo): void {
    this.infos.set(info.name.toLowerCase(), info);
    const area = this.areaOf(info.formula);
    if (!area) return;
    this.grid.run((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      const { isSuccessful } = dispatch("CREATE_NAMED_RANGE", {
        name: info.name,
        ranges: [this.grid.rangeData(area)],
      });
      // The grid takes fewer names than Excel (no dots); formulas then get the range written out instead.
      if (!isSuccessful) this.infos.set(info.name.toLowerCase(), info);
    });
  }

  update(name: string, patch: Partial<Omit<NameInfo, "name">>): void {
    const before = known(this.infos.get(name.toLowerCase()), `name ${name}`);
    if (patch.formula !== undefined && patch.formula !== before.formula) {
      this.delete(name);
      this.add({ ...before, ...patch });
    } else this.infos.set(name.toLowerCase(), { ...before, ...patch });
  }

  delete(name: string): void {
    this.remove(name);
    if (this.grid.getters.getNamedRange(name))
      this.grid.run((dispatch) => dispatch("DELETE_NAMED_RANGE", { name }));
  }

  /** Undo and redo tell which commands they take back or repeat; names come and go with them. */
  noteReplay(type: "UNDO" | "REDO", commands: readonly Command[]): void {
    for (const command of commands) {
      if (command.type !== "CREATE_NAMED_RANGE" && command.type !== "DELETE_NAMED_RANGE") continue;
      const comesBack = (command.type === "CREATE_NAMED_RANGE") === (type === "REDO");
      if (comesBack) this.bringBack(command.name);
      else this.remove(command.name);
    }
  }

  /** Text without "=" for a name that the grid does not resolve by itself. */
  constantNamed(name: string): string | null {
    const info = this.infos.get(name.toLowerCase());
    return info && !this.grid.model.getters.getNamedRange(info.name) ? info.formula.replace(/^=/, "") : null;
  }

  isHidden(name: string): boolean {
    return this.infos.get(name.toLowerCase())?.visible === false;
  }

  hasConstants(): boolean {
    const { getters } = this.grid.model;
    return [...this.infos.values()].some((info) => !getters.getNamedRange(info.name));
  }

  areaOf(formula: string): Area | null {
    const address = formula.startsWith("=") ? parseAddress(formula.slice(1)) : null;
    if (!address?.sheetName) return null;
    const sheetId = this.grid.getters.getSheetIdByName(address.sheetName);
    return sheetId === undefined ? null : toArea(sheetId, address);
  }

  private remove(name: string): void {
    const key = name.toLowerCase();
    const info = this.infos.get(key);
    if (info) this.gone.set(key, info);
    this.infos.delete(key);
  }

  private bringBack(name: string): void {
    const info = this.gone.get(name.toLowerCase());
    if (info) this.infos.set(name.toLowerCase(), info);
  }

  private withRange(info: NameInfo): NameInfo {
    const range = this.grid.getters.getNamedRange(info.name)?.range;
    if (!range) return info;
    const sheetName = this.grid.getters.getSheetName(range.sheetId);
    return { ...info, formula: `=${formatAddress(sheetName, range.zone, true)}` };
  }
}
