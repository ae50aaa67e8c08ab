import { COPY_FROM } from "../copies/copyFrom";
import { method, optionalOneOf } from "../declare";
import type { ArgumentSpec, Member } from "../member";
import { CLEAR_KINDS } from "../range/clearKinds";
import type { RangeAreasObject } from "./rangeAreasObject";

/** What is done to each of the areas as to a range. */
export const areasActions: readonly Member<RangeAreasObject>[] = [
  toEachRange("Calculate 1.9", []),
  toEachRange("SetDirty 1.9", []),
  toEachRange("CopyFrom 1.9", COPY_FROM),
  toEachRange("Clear 1.9", [optionalOneOf("applyTo", CLEAR_KINDS)]),
];

/** `what` is the member's name and requirement set. */
function toEachRange(what: string, args: readonly ArgumentSpec[]): Member<RangeAreasObject> {
  const [name = "", since = ""] = what.split(" ");
  return method(name, since, {
    args,
    call: ({ context, areas }, given) => {
      for (const area of areas) {
        const range = context.objects.range(area);
        const member = range.modelClass.members.find((one) => one.name === name);
        if (member?.kind === "method") member.call(range as never, given);
      }
    },
  });
}
