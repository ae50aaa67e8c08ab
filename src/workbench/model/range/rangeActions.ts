import { columnCountOf, rowCountOf } from "../../engine/area";
import { CLEAR_KINDS, clearCells } from "./clearCells";
import { method, optional, optionalOneOf, required } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "./rangeObject";
import { removeDuplicates } from "./removeDuplicates";
import { wrongShape } from "../refusals";

export const rangeActions: readonly Member<RangeObject>[] = [
  method("Select", "1.1", { call: ({ context, area }) => context.engine.selection.select(area) }),
  method("Clear", "1.1", {
    args: [optionalOneOf("applyTo", CLEAR_KINDS)],
    call: ({ context, area }, [applyTo]) => clearCells(context, area, applyTo),
  }),
  // No cell here has a control that could be reset.
  method("ClearOrResetContents", "1.18", {
    call: ({ context, area }) => clearCells(context, area, "ResetContents"),
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
