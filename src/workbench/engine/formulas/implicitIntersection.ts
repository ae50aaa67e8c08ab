import { columnLetters, parseAddress } from "../address";
import type { CellPosition } from "../area";
import { errorExpression } from "./errorFunction";
import { codeOf, rangesIn } from "./rangesIn";

/**
 * A formula without its "@": the grid has no such operator. Of a range it takes the cell in the formula's own row or
 * column, and #VALUE! where there is none; of a single cell it changes nothing.
 */
export function withoutIntersections(gridText: string, position: CellPosition): string {
  if (!gridText.includes("@")) return gridText;
  const code = codeOf(gridText);
  const ends = new Map(rangesIn(gridText).map(({ start, end }) => [start, end]));
  let text = "";
  for (let at = 0; at < gridText.length; at += 1) {
    const end = code[at] === "@" ? ends.get(at + 1) : undefined;
    if (end !== undefined) {
      text += cellOf(gridText.slice(at + 1, end), position);
      at = end - 1;
    } else if (code[at] !== "@") text += gridText[at] ?? "";
  }
  return text;
}

function cellOf(range: string, { row, column }: CellPosition): string {
  const area = parseAddress(range);
  if (area === null) return range;
  const { top, left, bottom, right } = area;
  const sheet = range.slice(0, range.lastIndexOf("!") + 1);
  const cells = range.slice(sheet.length);
  if (left === right && row >= top && row <= bottom)
    return `${sheet}${cells.startsWith("$") ? "$" : ""}${columnLetters(left)}${row + 1}`;
  if (top === bottom && column >= left && column <= right)
    return `${sheet}${columnLetters(column)}${/\$\d/.test(cells) ? "$" : ""}${top + 1}`;
  return errorExpression("#VALUE!");
}
