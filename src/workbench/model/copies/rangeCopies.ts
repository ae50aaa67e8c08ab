import { method, required } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "../range/rangeObject";
import { COPY_FROM, copyFrom } from "./copyFrom";
import { moveTo } from "./moveTo";

export const rangeCopies: readonly Member<RangeObject>[] = [
  method("CopyFrom", "1.9", {
    args: COPY_FROM,
    call: ({ context, area }, given) => copyFrom(context, area, given),
  }),
  method("MoveTo", "1.11", { args: [required("destinationRange", "object", "string")], call: moveTo }),
];
