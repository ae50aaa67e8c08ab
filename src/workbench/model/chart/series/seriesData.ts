import { formatAddress } from "../../../engine/address";
import type { Area } from "../../../engine/area";
import { method, oneOf, required } from "../../declare";
import type { Member } from "../../member";
import { isRange } from "../../range/rangeObject";
import { invalidArgument } from "../../refusals";
import { kindOf } from "./seriesObject";
import type { SeriesObject } from "./seriesObject";

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"];
const DIMENSION = [oneOf("dimension", DIMENSIONS)];
const SOURCE = [required("sourceData", "object")];

/** The cells that a series shows. */
export const dataMembers: readonly Member<SeriesObject>[] = [
  method("SetValues", "1.7", {
    args: SOURCE,
    call: (self, [source]) => self.at.write({ values: areaGiven(source) }),
  }),
  method("SetXAxisValues", "1.7", {
    args: SOURCE,
    call: (self, [source]) => self.at.write({ categories: areaGiven(source) }),
  }),
  method("SetBubbleSizes", "1.7", {
    args: SOURCE,
    call: (self, [source]) => {
      if (kindOf(self).kind !== "bubble") throw invalidArgument();
      self.at.write({ bubbleSizes: areaGiven(source) });
    },
  }),
  method("GetDimensionValues", "1.12", {
    args: DIMENSION,
    call: (self, [dimension]) => {
      const area = dimensionOf(self, String(dimension));
      return area ? self.context.engine.cells.values(area).flat() : [];
    },
  }),
  method("GetDimensionDataSourceString", "1.15", {
    args: DIMENSION,
    call: (self, [dimension]) => {
      const area = dimensionOf(self, String(dimension));
      const sheet = self.context.engine.sheets.list().find((one) => one.id === area?.sheetId);
      return area && sheet ? formatAddress(sheet.name, area, true) : "";
    },
  }),
  method("GetDimensionDataSourceType", "1.15", {
    args: DIMENSION,
    call: (self, [dimension]) => (dimensionOf(self, String(dimension)) ? "LocalRange" : "Unknown"),
  }),
];

function dimensionOf(self: SeriesObject, dimension: string): Area | null {
  const { categories, values, bubbleSizes } = self.at.read();
  if (dimension === "BubbleSizes") return bubbleSizes;
  return dimension === "Categories" || dimension === "XValues" ? categories : values;
}

function areaGiven(source: unknown): Area {
  if (!isRange(source)) throw invalidArgument();
  return source.area;
}
