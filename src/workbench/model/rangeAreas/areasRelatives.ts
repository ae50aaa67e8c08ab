import { intersectionOf, isSameArea, MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, optional, required, twins } from "../declare";
import type { ArgumentSpec, Member } from "../member";
import { SPECIAL_CELLS, toSpecialCells } from "../range/rangeChoices";
import { isRange } from "../range/rangeObject";
import { offset, whole } from "../range/rangeRelatives";
import { checkedArea } from "../range/sheetRanges";
import { specialCells } from "../range/specialCells";
import { invalidArgument } from "../refusals";
import { resolveAreas } from "./areasAddress";
import { isRangeAreas } from "./rangeAreasObject";
import type { RangeAreasObject } from "./rangeAreasObject";

const ANOTHER = [required("anotherRange", "object", "string")];
const VALUES_ONLY = [optional("valuesOnly", "boolean")];

/** Other cells, found from these. */
export const areasRelatives: readonly Member<RangeAreasObject>[] = [
  method("GetEntireRow", "1.9", {
    call: ({ context, areas }) =>
      context.objects.rangeAreas(
        withoutTwins(areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 }))),
      ),
  }),
  method("GetEntireColumn", "1.9", {
    call: ({ context, areas }) =>
      context.objects.rangeAreas(
        withoutTwins(areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 }))),
      ),
  }),
  method("GetOffsetRangeAreas", "1.9", {
    args: [required("rowOffset", "number"), required("columnOffset", "number")],
    call: ({ context, areas }, [rows, columns]) =>
      context.objects.rangeAreas(areas.map((area) => checkedArea(offset(area, whole(rows), whole(columns))))),
  }),
  ...areaTwins("GetIntersection", ANOTHER, (self, [another]) => {
    const others = areasGiven(self, another);
    return self.areas.flatMap((area) => others.flatMap((other) => intersectionOf(area, other) ?? []));
  }),
  ...areaTwins("GetSpecialCells", SPECIAL_CELLS, ({ context, areas }, given) =>
    specialCells(context.engine, areas, toSpecialCells(given)),
  ),
  ...areaTwins("GetUsedRangeAreas", VALUES_ONLY, ({ context, areas }, [valuesOnly]) =>
    areas.flatMap((area) => context.engine.cells.usedPart(area, valuesOnly === true) ?? []),
  ),
  method("GetTables", "1.9", {
    args: [optional("fullyContained", "boolean")],
    call: ({ context, areas }, [fullyContained]) => context.objects.tablesIn(areas, fullyContained === true),
  }),
];

/** No areas are nothing. */
function areaTwins(
  name: string,
  args: readonly ArgumentSpec[],
  find: (self: RangeAreasObject, given: readonly unknown[]) => readonly Area[],
): Member<RangeAreasObject>[] {
  return twins(name, "1.9", {
    args,
    find: (self, given) => {
      const found = find(self, given);
      return found.length === 0 ? null : self.context.objects.rangeAreas(found);
    },
  });
}

function areasGiven({ context, area }: RangeAreasObject, given: unknown): readonly Area[] {
  if (isRange(given)) return [given.area];
  if (isRangeAreas(given)) return given.areas;
  if (typeof given === "string") return resolveAreas(context.engine, given, area.sheetId);
  throw invalidArgument();
}

function withoutTwins(areas: readonly Area[]): Area[] {
  return areas.filter((area, index) => areas.findIndex((other) => isSameArea(area, other)) === index);
}
