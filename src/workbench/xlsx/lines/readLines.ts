import type { LinesSnapshot } from "../../engine/snapshot/linesSnapshot";
import { rowsOf } from "../sheetRows";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { DEEPEST_OUTLINE, fromMarks } from "./lineMarks";
import type { LineMark } from "./lineMarks";
import { columnSpan } from "../columnSpan";
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
    const { first, last } = columnSpan(column.attributes);
    for (let index = first; mark && index <= last; index += 1) columns.set(index, mark);
  }
  return { rows: fromMarks(rows), columns: fromMarks(columns) };
}

function markOf({ attributes }: XmlNode): LineMark | null {
  const hidden = isTrue(attributes["hidden"]);
  const collapsed = isTrue(attributes["collapsed"]);
  const outlineLevel = Math.min(Number(attributes["outlineLevel"] ?? 0), DEEPEST_OUTLINE);
  return hidden || collapsed || outlineLevel > 0 ? { hidden, collapsed, outlineLevel } : null;
}
