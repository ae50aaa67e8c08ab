import { property } from "../declare";
import type { Member, PropertyMember } from "../member";
import { invalidArgument } from "../refusals";
import { cellGrids } from "./cellGrids";
import type { CellGrid } from "./cellGrids";
import { readJson, writeJson } from "./jsonValues";
import { numberFormatCategory } from "./numberFormatCategory";
import type { RangeObject } from "./rangeObject";
import { isUnbounded } from "./sheetRanges";

/**
 * What is in the cells. Of whole rows and columns Excel gives null, and takes nothing
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
export const rangeCells: readonly Member<RangeObject>[] = [
  grid("Values", "1.1", cellGrids.values),
  grid("Formulas", "1.1", cellGrids.formulas),
  grid("FormulasLocal", "1.1", cellGrids.formulas),
  grid("FormulasR1C1", "1.2", cellGrids.formulasR1C1),
  json("ValuesAsJson"),
  json("ValuesAsJsonLocal"),
  property("Text", "1.1", { get: ifBounded(({ context, area }) => context.engine.cells.texts(area)) }),
  property("ValueTypes", "1.1", { get: ifBounded(({ context, area }) => context.engine.cells.types(area)) }),
  grid("NumberFormat", "1.1", cellGrids.numberFormats),
  grid("NumberFormatLocal", "1.7", cellGrids.numberFormats),
  property("NumberFormatCategories", "1.12", {
    get: ifBounded(({ context, area }) =>
      context.engine.cells.numberFormats(area).map((row) => row.map(numberFormatCategory)),
    ),
  }),
];

function grid(name: string, since: string, { read, write }: CellGrid): PropertyMember<RangeObject> {
  return property(name, since, {
    get: ifBounded(read),
    set: (range, value) => {
      if (isUnbounded(range.area)) throw invalidArgument();
      write(range, value);
    },
  });
}

/** Of both the same: numbers and texts have no language here. */
function json(name: string): PropertyMember<RangeObject> {
  return property(name, "1.16", {
    onlyNamed: true,
    get: ifBounded(readJson),
    set: (range, value) => {
      if (isUnbounded(range.area)) throw invalidArgument();
      writeJson(range, value);
    },
  });
}

function ifBounded(read: (range: RangeObject) => unknown): (range: RangeObject) => unknown {
  return (range) => (isUnbounded(range.area) ? null : read(range));
}
