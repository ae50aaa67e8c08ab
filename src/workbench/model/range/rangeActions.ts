import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { ClearKind } from "../../engine/cells/cellStore";
import { CLEAR_KINDS } from "./clearKinds";
import { method, optional, optionalOneOf, required } from "../declare";
import type { Member } from "../member";
import { assertCellsWritable, assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import type { RangeObject } from "./rangeObject";
import { removeDuplicates } from "./removeDuplicates";
import { wrongShape } from "../refusals";

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

export const rangeActions: readonly Member<RangeObject>[] = [
  method("Select", "1.1", { call: ({ context, area }) => context.engine.selection.select(area) }),
  method("Clear", "1.1", {
    args: [optionalOneOf("applyTo", CLEAR_KINDS)],
    call: ({ context, area }, [applyTo]) => clear(context, area, String(applyTo ?? "All")),
  }),
  method("SetDirty", "1.9", { call: ({ context, area }) => context.engine.calculation.markDirty(area) }),
  method("Calculate", "1.6", { call: ({ context, area }) => context.engine.calculation.calculateArea(area) }),
  // The library writes large grids in strips, and asks this first so that a wrong shape changes nothing.
  method("_ValidateArraySize", "1.3", {
    args: [required("rows", "number"), required("columns", "number")],
    call: ({ area }, [rows, columns]) => {
      if (rows !== rowCountOf(area) || columns !== columnCountOf(area)) throw wrongShape();
    },
  }),
  method("RemoveDuplicates", "1.9", {
    args: [required("columns", "array"), optional("includesHeader", "boolean")],
    call: removeDuplicates,
  }),
];

function clear(context: ModelContext, area: Area, applyTo: string): void {
  const { cells, conditionalFormats, hyperlinks, merges, validations } = context.engine;
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
