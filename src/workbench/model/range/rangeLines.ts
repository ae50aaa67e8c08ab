import { isWholeColumns, isWholeRows } from "../../engine/area";
import type { Dimension, Lines } from "../../engine/headers/headerStore";
import { linesOf } from "../../engine/headers/linesOf";
import { method, oneOf, property } from "../declare";
import type { Member } from "../member";
import { assertWritable } from "../modelContext";
import { asBoolean } from "../plainValue";
import { invalidArgument, invalidOperation } from "../refusals";
import { createRangeView } from "../view/rangeView";
import type { RangeObject } from "./rangeObject";

const GROUP_OPTION = [oneOf("groupOption", ["ByRows", "ByColumns"])];

/** Hidden rows and columns, and outlines. */
export const rangeLines: readonly Member<RangeObject>[] = [
  property("Hidden", "1.2", {
    get: (range) => {
      const rows = areHidden(range, "rows");
      const columns = areHidden(range, "columns");
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  }),
  hiddenLines("RowHidden", "rows"),
  hiddenLines("ColumnHidden", "columns"),
  method("GetVisibleView", "1.3", { call: ({ context, area }) => createRangeView(context, area) }),
  outline("Group", ({ context }, lines) => context.engine.headers.group(lines)),
  outline("Ungroup", ({ context }, lines) => {
    if (!context.engine.headers.ungroup(lines)) throw noGroup();
  }),
  outline("ShowGroupDetails", ({ context }, lines) => {
    if (!context.engine.headers.setFolded(lines, false)) throw noGroup();
  }),
  outline("HideGroupDetails", ({ context }, lines) => {
    if (!context.engine.headers.setFolded(lines, true)) throw noGroup();
  }),
];

function hiddenLines(name: string, dimension: Dimension): Member<RangeObject> {
  return property<RangeObject>(name, "1.2", {
    get: (range) => areHidden(range, dimension),
    set: ({ context, area }, value) => {
      const hidden = asBoolean(value);
      assertWritable(context, area.sheetId, dimension === "rows" ? "allowFormatRows" : "allowFormatColumns");
      context.engine.headers.setHidden(linesOf(area, dimension), hidden);
    },
  });
}

/** Null when some are and some are not. */
function areHidden({ context, area }: RangeObject, dimension: Dimension): boolean | null {
  const lines = linesOf(area, dimension);
  const hidden = context.engine.headers.hiddenIn(lines).length;
  if (hidden === 0) return false;
  return hidden === lines.last - lines.first + 1 ? true : null;
}

function outline(name: string, act: (range: RangeObject, lines: Lines) => void): Member<RangeObject> {
  return method<RangeObject>(name, "1.10", {
    args: GROUP_OPTION,
    call: (range, [option]) => {
      const { context, area } = range;
      const dimension = option === "ByRows" ? "rows" : "columns";
      const isOther = dimension === "rows" ? isWholeColumns(area) : isWholeRows(area);
      if (isOther) throw invalidArgument();
      assertWritable(context, area.sheetId);
      act(range, linesOf(area, dimension));
    },
  });
}

function noGroup(): Error {
  return invalidOperation("The rows or columns are in no group.");
}
