import { isWholeColumns, isWholeRows } from "../../engine/area";
import type { Area } from "../../engine/area";
import { navigation, property } from "../declare";
import type { Member, ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { cellCountOf } from "../range/rangePlace";
import { createConditionalFormats } from "../conditionalFormat/conditionalFormatCollection";
import { rangeStyle } from "../format/rangeStyle";
import { createRangeFormat } from "../format/rangeFormat";
import { createDataValidation } from "../validation/dataValidation";
import { onExistingSheet } from "../worksheet/existingSheet";
import { addressOfAreas } from "./areasAddress";
import { areasActions } from "./areasActions";
import { areasRelatives } from "./areasRelatives";
import type { RangeAreasObject } from "./rangeAreasObject";
import { createRanges } from "./rangeCollections";

const areasPlace: readonly Member<RangeAreasObject>[] = [
  property("Address", "1.9", { get: ({ context, areas }) => addressOfAreas(context.engine, areas) }),
  property("AddressLocal", "1.9", { get: ({ context, areas }) => addressOfAreas(context.engine, areas) }),
  property("AreaCount", "1.9", { get: ({ areas }) => areas.length }),
  property("CellCount", "1.9", { get: ({ areas }) => cellCountOf(areas) }),
  property("IsEntireColumn", "1.9", { get: ({ areas }) => areas.every(isWholeColumns) }),
  property("IsEntireRow", "1.9", { get: ({ areas }) => areas.every(isWholeRows) }),
  rangeStyle("1.9", (self) => self),
  navigation("Areas", "1.9", ({ context, areas }) => createRanges(context, areas)),
  navigation("Worksheet", "1.9", ({ context, area }) => context.objects.worksheet(area.sheetId)),
  navigation("Format", "1.9", ({ context, areas }) => createRangeFormat(context, areas)),
  navigation("ConditionalFormats", "1.9", ({ context, areas }) => createConditionalFormats(context, areas)),
  navigation("DataValidation", "1.9", ({ context, areas }) => createDataValidation(context, areas)),
];

const rangeAreasClass: ModelClass<RangeAreasObject> = {
  name: "RangeAreas",
  members: onExistingSheet([...areasPlace, ...areasRelatives, ...areasActions]),
};

/** At least one area; all are on the same sheet. */
export function createRangeAreas(context: ModelContext, areas: readonly Area[]): ModelObject {
  const [area, ...more] = areas;
  if (!area) return context.objects.nothing();
  const object: RangeAreasObject = {
    modelClass: rangeAreasClass,
    isNull: false,
    context,
    areas: [area, ...more],
    area,
  };
  return object;
}
