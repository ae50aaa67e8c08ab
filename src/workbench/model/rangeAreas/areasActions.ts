import { COPY_FROM, copyFrom } from "../copies/copyFrom";
import { method, optionalOneOf } from "../declare";
import type { Member } from "../member";
import { CLEAR_KINDS, clearCells } from "../range/clearCells";
import type { RangeAreasObject } from "./rangeAreasObject";

/** What is done to each of the areas as to a range. */
export const areasActions: readonly Member<RangeAreasObject>[] = [
  method("Calculate", "1.9", {
    call: ({ context, areas }) => areas.forEach((area) => context.engine.calculation.calculateArea(area)),
  }),
  method("SetDirty", "1.9", {
    call: ({ context, areas }) => areas.forEach((area) => context.engine.calculation.markDirty(area)),
  }),
  method("CopyFrom", "1.9", {
    args: COPY_FROM,
    call: ({ context, areas }, given) => areas.forEach((area) => copyFrom(context, area, given)),
  }),
  method("Clear", "1.9", {
    args: [optionalOneOf("applyTo", CLEAR_KINDS)],
    call: ({ context, areas }, [applyTo]) => areas.forEach((area) => clearCells(context, area, applyTo)),
  }),
  method("ClearOrResetContents", "1.18", {
    call: ({ context, areas }) => areas.forEach((area) => clearCells(context, area, "ResetContents")),
  }),
  method("Select", "1.18", { call: ({ context, areas }) => context.engine.selection.select(...areas) }),
];
