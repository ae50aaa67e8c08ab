import { MAX_COLUMNS } from "../../engine/area";
import type { LinesSnapshot } from "../../engine/snapshot/linesSnapshot";
import { rowsOf } from "../sheetRows";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { fromMarks } from "./lineMarks";
import type { LineMark } from "./lineMarks";
import { isTrue } from "../xmlFlag";

export function readLines(sheet: XmlNode): { readonly rows: LinesSnapshot; readonly columns: LinesSnapshot } {
  const rows = new Map<number, LineMark>();
  for (const { index, node } of rowsOf(sheet)) {
    const mark = markOf(node);
    if (mark) rows.set(index, mark);
  }
  const columns = new Map<number, LineMark>();
  for (const column of childrenOf(childOf(sheet, "cols"), "col")) {
    const mark = markOf(column);
    const last = Math.min(Number(column.attributes["max"] ?? 0), MAX_COLUMNS);
    for (let number = Number(column.attributes["min"] ?? 1); mark && number <= last; number += 1)
      columns.set(number - 1, mark);
  }
  return { rows: fromMarks(rows), columns: fromMarks(columns) };
}

function markOf({ attributes }: XmlNode): LineMark | null {
  const hidden = isTrue(attributes["hidden"]);
  const collapsed = isTrue(attributes["collapsed"]);
  const outlineLevel = Number(attributes["outlineLevel"] ?? 0);
  return hidden || collapsed || outlineLevel > 0 ? { hidden, collapsed, outlineLevel } : null;
}
