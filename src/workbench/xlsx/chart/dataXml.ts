import { formatAddress } from "../../engine/address";
import type { CellSnapshot, SheetSnapshot, SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { group, element, textElement, value } from "./element";

/** Cells by their place, for the values that a file keeps beside a chart's references. */
export type FindCell = (sheetName: string, row: number, column: number) => CellSnapshot | undefined;

export function createFindCell(sheets: readonly SheetSnapshot[]): FindCell {
  const indexes = new Map<string, ReadonlyMap<string, CellSnapshot>>();
  const indexOf = (sheetName: string): ReadonlyMap<string, CellSnapshot> => {
    const known = indexes.get(sheetName);
    if (known !== undefined) return known;
    const cells = sheets.find(({ name }) => name === sheetName)?.cells ?? [];
    const index = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    indexes.set(sheetName, index);
    return index;
  };
  return (sheetName, row, column) => indexOf(sheetName).get(`${row},${column}`);
}

/** Whole columns would be a million points; Excel reads the cells anyway. */
const MOST_POINTS = 10_000;

/** Row by row; undefined for cells that hold nothing. */
export function cellsIn(
  find: FindCell,
  { sheetName, top, left, bottom, right }: SnapshotArea,
): (CellSnapshot | undefined)[] {
  const cells: (CellSnapshot | undefined)[] = [];
  for (let row = top; row <= bottom && cells.length < MOST_POINTS; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(find(sheetName, row, column));
  return cells;
}

function formula({ sheetName, ...cells }: SnapshotArea): string {
  return textElement("c:f", formatAddress(sheetName, cells, true));
}

export function numbersXml(find: FindCell, area: SnapshotArea): string {
  const cells = cellsIn(find, area);
  const points = cells.map((cell, index) =>
    typeof cell?.value === "number"
      ? element("c:pt", { idx: index }, textElement("c:v", String(cell.value)))
      : "",
  );
  const code = cells.find((cell) => cell !== undefined)?.numberFormat ?? "General";
  const cache = group(
    "c:numCache",
    textElement("c:formatCode", code),
    value("ptCount", cells.length),
    ...points,
  );
  return `<c:numRef>${formula(area)}${cache}</c:numRef>`;
}

export function textsXml(find: FindCell, area: SnapshotArea): string {
  const cells = cellsIn(find, area);
  const points = cells.map((cell, index) =>
    cell === undefined || cell.value === ""
      ? ""
      : element("c:pt", { idx: index }, textElement("c:v", String(cell.value))),
  );
  return `<c:strRef>${formula(area)}${group("c:strCache", value("ptCount", cells.length), ...points)}</c:strRef>`;
}

/** Numbers stay numbers; categories of several levels keep only their reference. */
export function categoriesXml(find: FindCell, area: SnapshotArea): string {
  if (area.bottom > area.top && area.right > area.left)
    return `<c:multiLvlStrRef>${formula(area)}</c:multiLvlStrRef>`;
  const known = cellsIn(find, area).filter((cell) => cell !== undefined && cell.value !== "");
  const areNumbers = known.length > 0 && known.every((cell) => typeof cell?.value === "number");
  return areNumbers ? numbersXml(find, area) : textsXml(find, area);
}
