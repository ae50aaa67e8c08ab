import { method, optionalOneOf, required } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "../range/rangeObject";
import { unsupported } from "../refusals";
import { autoFill, FILL_TYPES } from "./autoFill";

export const rangeFill: readonly Member<RangeObject>[] = [
  method("AutoFill", "1.9", {
    args: [required("destinationRange", "object", "string"), optionalOneOf("autoFillType", FILL_TYPES)],
    call: autoFill,
  }),
  method("FlashFill", "1.9", {
    call: () => {
      throw unsupported("find the pattern of a flash fill.");
    },
  }),
];
