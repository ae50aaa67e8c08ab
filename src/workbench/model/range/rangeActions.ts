import { columnCountOf, rowCountOf } from "../../engine/area";
import type { ClearKind } from "../../engine/cells/cellStore";
import { CLEAR_KINDS } from "./clearKinds";
import { method, optional, optionalOneOf, required } from "../declare";
import type { Member } from "../member";
import { assertCellsWritable, assertWritable } from "../modelContext";
import type { RangeObject } from "./rangeObject";
import { removeDuplicates } from "./removeDuplicates";
import { wrongShape } from "../refusals";

const ENGINE_KINDS: Readonly<Record<string, ClearKind | null>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  Hyperlinks: null,
  RemoveHyperlinks: "formats",
  ResetContents: "contents",
};

export const rangeActions: readonly Member<RangeObject>[] = [
  method("Select", "1.1", { call: ({ context, area }) => context.engine.selection.select(area) }),
  method("Clear", "1.1", {
    args: [optionalOneOf("applyTo", CLEAR_KINDS)],
    call: ({ context, area }, [applyTo]) => {
      const kind = ENGINE_KINDS[String(applyTo ?? "All")];
      if (kind === "contents") assertCellsWritable(context, area);
      else assertWritable(context, area.sheetId, "allowFormatCells");
      if (kind === "all") assertCellsWritable(context, area);
      // A merged area is a format of its cells.
      if (kind === "all" || kind === "formats") context.engine.merges.removeTouching(area);
      if (kind === "all" || kind === "formats") context.engine.conditionalFormats.clear([area]);
      if (kind === "all") context.engine.validations.clear([area]);
      // Links stay when formats go, but for those that are to be removed with their looks.
      if (String(applyTo).endsWith("Hyperlinks")) context.engine.hyperlinks.set(area, null);
      if (kind) context.engine.cells.clear(area, kind);
    },
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
