import type { Area } from "../../engine/area";
import type { LinkReach } from "../../engine/links/linkStore";
import { method } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "../range/rangeObject";
import { itemNotFound } from "../refusals";

type Direction = "precedents" | "dependents";

export const rangeLinks: readonly Member<RangeObject>[] = [
  linked("GetDirectPrecedents 1.12", "precedents", { isDirect: true }),
  linked("GetPrecedents 1.14", "precedents", { isDirect: false }),
  linked("GetDirectDependents 1.13", "dependents", { isDirect: true }),
  linked("GetDependents 1.15", "dependents", { isDirect: false }),
];

/** `what` is the member's name and requirement set. */
function linked(what: string, direction: Direction, reach: LinkReach): Member<RangeObject> {
  const [name = "", since = ""] = what.split(" ");
  return method(name, since, {
    call: ({ context, area }) => {
      const { links } = context.engine;
      const found: readonly Area[] = links[direction](area, reach);
      if (found.length === 0) throw itemNotFound();
      return context.objects.workbookRangeAreas(found);
    },
  });
}
