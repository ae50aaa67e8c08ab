import type { Area } from "../../engine/area";
import type { ClearKind } from "../../engine/cells/cellStore";
import { assertCellsWritable, assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";

/** What `range.clear` takes. */
export const CLEAR_KINDS = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

/** Links stay when formats go, but for those that are to be removed with their looks. */
const ENGINE_KINDS: Readonly<Record<string, ClearKind | null>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  Hyperlinks: null,
  RemoveHyperlinks: "formats",
  // No cell here has a control.
  ResetContents: "contents",
};

/** One of `CLEAR_KINDS`, or nothing for all. */
export function clearCells(context: ModelContext, area: Area, given: unknown): void {
  const { cells, conditionalFormats, hyperlinks, merges, validations } = context.engine;
  const applyTo = String(given ?? "All");
  const kind = ENGINE_KINDS[applyTo];
  if (kind !== "contents") assertWritable(context, area.sheetId, "allowFormatCells");
  if (kind === "all" || kind === "contents") assertCellsWritable(context, area);
  if (applyTo === "All" || applyTo === "Formats") {
    // A merged area is a format of its cells.
    merges.removeTouching(area);
    conditionalFormats.clear([area]);
  }
  if (applyTo === "All") validations.clear([area]);
  if (applyTo.endsWith("Hyperlinks")) hyperlinks.set(area, null);
  if (kind) cells.clear(area, kind);
}
