import { isWholeColumns, isWholeRows } from "../../engine/area";
import { property } from "../declare";
import type { Member, PropertyMember } from "../member";
import { assertCellsWritable, assertWritable } from "../modelContext";
import { invalidArgument } from "../refusals";
import { cellGrids } from "./cellGrids";
import type { CellGrid } from "./cellGrids";
import { readJson, writeJson } from "./jsonValues";
import { numberFormatCategory } from "./numberFormatCategory";
import { spillOf } from "./rangeRelatives";
import type { RangeObject } from "./rangeObject";

/**
 * What is in the cells. Of whole rows and columns Excel gives null, and takes nothing
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
export const rangeCells: readonly Member<RangeObject>[] = [
  grid("Values", "1.1", contents(cellGrids.values)),
  grid("Formulas", "1.1", contents(cellGrids.formulas)),
  grid("FormulasLocal", "1.1", contents(cellGrids.formulas)),
  grid("FormulasR1C1", "1.2", contents(cellGrids.formulasR1C1)),
  json("ValuesAsJson"),
  json("ValuesAsJsonLocal"),
  property("Text", "1.1", { get: ifBounded(({ context, area }) => context.engine.cells.texts(area)) }),
  property("ValueTypes", "1.1", { get: ifBounded(cellGrids.valueTypes) }),
  grid("NumberFormat", "1.1", looks(cellGrids.numberFormats)),
  grid("NumberFormatLocal", "1.7", looks(cellGrids.numberFormats)),
  property("NumberFormatCategories", "1.12", {
    get: ifBounded(({ context, area }) =>
      context.engine.cells.numberFormats(area).map((row) => row.map(numberFormatCategory)),
    ),
  }),
  property("HasSpill", "1.12", { get: ifBounded(spillOf) }),
];

function contents({ read, write }: CellGrid): CellGrid {
  return {
    read,
    write: (cells, value) => {
      assertCellsWritable(cells.context, cells.area);
      write(cells, value);
    },
  };
}

/** Looks are protected in unlocked cells too. */
function looks({ read, write }: CellGrid): CellGrid {
  return {
    read,
    write: (cells, value) => {
      assertWritable(cells.context, cells.area.sheetId, "allowFormatCells");
      write(cells, value);
    },
  };
}

function grid(name: string, since: string, { read, write }: CellGrid): PropertyMember<RangeObject> {
  return property(name, since, {
    get: ifBounded(read),
    set: (range, value) => {
      if (isUnbounded(range)) throw invalidArgument();
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
      if (isUnbounded(range)) throw invalidArgument();
      assertCellsWritable(range.context, range.area);
      writeJson(range, value);
    },
  });
}

function isUnbounded({ area }: RangeObject): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function ifBounded(read: (range: RangeObject) => unknown): (range: RangeObject) => unknown {
  return (range) => (isUnbounded(range) ? null : read(range));
}
