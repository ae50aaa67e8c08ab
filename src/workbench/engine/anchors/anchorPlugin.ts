import { CorePlugin, coreTypes, registries } from "@odoo/o-spreadsheet";
import type { CoreCommand, Range, RangeData } from "@odoo/o-spreadsheet";
import { anchorKinds } from "./anchorStore";
import type { AnchorKind } from "./anchorStore";

/** Command that keeps an anchor, or with `content: null` removes it. */
export const SET_ANCHOR = "WORKBENCH_SET_ANCHOR";

export interface SetAnchor {
  readonly type: typeof SET_ANCHOR;
  readonly kind: AnchorKind;
  readonly id: string;
  readonly content: { readonly range: RangeData | null; readonly data: unknown } | null;
}

export interface AnchorEntry {
  readonly kind: AnchorKind;
  readonly id: string;
  readonly range: Range | null;
  readonly data: unknown;
}

type AdaptRanges = Parameters<CorePlugin["adaptRanges"]>[0];

/** Keeps what is tied to cells where the grid's own history undoes it, and lets it follow the cells. */
class AnchorPlugin extends CorePlugin {
  static override readonly getters = ["getWorkbenchAnchors"] as const;
  readonly entries: readonly AnchorEntry[] = [];

  getWorkbenchAnchors(): readonly AnchorEntry[] {
    return this.entries;
  }

  override adaptRanges({ applyChange }: AdaptRanges): void {
    const adapted = this.entries.flatMap((entry) => {
      if (entry.range === null) return [entry];
      const { changeType, range } = applyChange(entry.range);
      if (changeType === "NONE" || changeType === "CHANGE") return [entry];
      if (changeType !== "REMOVE" && isValid(range)) return [{ ...entry, range }];
      return anchorKinds[entry.kind].outlivesCells ? [{ ...entry, range: null }] : [];
    });
    if (
      adapted.length !== this.entries.length ||
      adapted.some((entry, index) => entry !== this.entries[index])
    )
      this.keep(adapted);
  }

  override handle(command: CoreCommand): void {
    const own = asSetAnchor(command);
    if (own) this.set(own);
    else if (command.type === "DUPLICATE_SHEET") this.copy(command.sheetId, command.sheetIdTo);
  }

  private set({ kind, id, content }: SetAnchor): void {
    const isIt = (entry: AnchorEntry): boolean => entry.kind === kind && entry.id === id;
    const range = content?.range ? this.getters.getRangeFromRangeData(content.range) : null;
    const put = content === null ? [] : [{ kind, id, range, data: content.data }];
    const isThere = this.entries.some(isIt);
    const kept = this.entries.flatMap((entry) => (isIt(entry) ? put : [entry]));
    this.keep(isThere ? kept : [...kept, ...put]);
  }

  private copy(sheetId: string, copyId: string): void {
    const copies = this.entries.flatMap((entry) =>
      entry.range?.sheetId === sheetId && anchorKinds[entry.kind].isCopied
        ? [{ ...entry, id: `${entry.id} ${copyId}`, range: { ...entry.range, sheetId: copyId } }]
        : [],
    );
    if (copies.length > 0) this.keep([...this.entries, ...copies]);
  }

  private keep(entries: readonly AnchorEntry[]): void {
    (this.history.update as (...path: unknown[]) => void)("entries", entries);
  }
}

/** Of cells that are gone row by row the grid leaves a range that ends before it starts. */
function isValid({ zone }: Range): boolean {
  return zone.top >= 0 && zone.left >= 0 && zone.top <= zone.bottom && zone.left <= zone.right;
}

/** Not one of o-spreadsheet's own commands, so its types do not know it. */
function asSetAnchor(command: { readonly type: string }): SetAnchor | null {
  return command.type === SET_ANCHOR ? (command as SetAnchor) : null;
}

registries.corePluginRegistry.add("workbench_anchors", AnchorPlugin);
(coreTypes as Set<string>).add(SET_ANCHOR);
registries.inverseCommandRegistry.add(SET_ANCHOR as never, ((command: unknown) => [command]) as never);
