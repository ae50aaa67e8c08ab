import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { CorePlugin, Range } from "@odoo/o-spreadsheet";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { GridZone } from "../grid/grid";
import { movedReference } from "./cellMove";
import type { CellMove } from "./cellMove";

type Getters = CorePlugin["getters"];
export type RangeAdapterFunctions = Parameters<CorePlugin["adaptRanges"]>[0];
type ApplyChange = RangeAdapterFunctions["applyChange"];

const LOST = "#REF";

/** What the grid needs to let everything that refers to cells follow a move. */
export function rangeAdapterFor(move: CellMove, getters: Getters): RangeAdapterFunctions {
  const applyChange: ApplyChange = (range) => {
    const zone = wholeZone(range);
    const moved = movedReference(move, range.sheetId, zone);
    if (moved === null) return { changeType: "NONE", range };
    if (moved === "gone") return { changeType: "REMOVE", range: getters.getRangeFromSheetXC("", LOST) };
    const prefixSheet = range.prefixSheet || moved.sheetId !== range.sheetId;
    const changed = { ...range, sheetId: moved.sheetId, prefixSheet, ...zonesOf(range, moved.zone) };
    return { changeType: isSameSize(zone, moved.zone) ? "MOVE" : "RESIZE", range: changed };
  };
  const adaptCompiledFormula: RangeAdapterFunctions["adaptCompiledFormula"] = (formula) =>
    formula.adaptCompiledFormula(applyChange, (name) => name);
  return {
    applyChange,
    adaptCompiledFormula,
    adaptRangeString: (sheetId, text) => {
      const { changeType, range } = applyChange(getters.getRangeFromSheetXC(sheetId, text));
      return { changeType, range: changeType === "NONE" ? text : getters.getRangeString(range, sheetId) };
    },
    adaptFormulaString: (sheetId, formula) =>
      formula.startsWith("=")
        ? adaptCompiledFormula(CompiledFormula.Compile(formula, sheetId, getters)).toFormulaString(getters)
        : formula,
  };
}

/** Whole rows and columns go to Excel's end of the sheet, not to the grid's. */
function wholeZone({ zone, unboundedZone }: Range): GridZone {
  return {
    ...zone,
    bottom: unboundedZone.bottom ?? MAX_ROWS - 1,
    right: unboundedZone.right ?? MAX_COLUMNS - 1,
  };
}

function zonesOf({ zone, unboundedZone }: Range, moved: GridZone): Pick<Range, "zone" | "unboundedZone"> {
  const bottom = unboundedZone.bottom === undefined ? undefined : moved.bottom;
  const right = unboundedZone.right === undefined ? undefined : moved.right;
  return {
    zone: { ...moved, bottom: bottom ?? zone.bottom, right: right ?? zone.right },
    unboundedZone: { ...unboundedZone, top: moved.top, left: moved.left, bottom, right },
  };
}

function isSameSize(one: GridZone, other: GridZone): boolean {
  return (
    one.bottom - one.top === other.bottom - other.top && one.right - one.left === other.right - other.left
  );
}
