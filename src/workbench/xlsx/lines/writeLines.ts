import type { SheetSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { toFileWidth } from "../fileWidth";
import { withSheetElement } from "../sheetElements";
import { attributesOf, toMarks } from "./lineMarks";
import type { LineMark } from "./lineMarks";

type Marks = ReadonlyMap<number, LineMark>;

/** Hidden rows and columns and outlines, which the writer has no words for. */
export function withLines(
  xml: string,
  { rows, columns, standardWidth }: Pick<SheetSnapshot, "rows" | "columns" | "standardWidth">,
): string {
  const [rowMarks, columnMarks] = [toMarks(rows), toMarks(columns)];
  return withOutlineLevels(
    withColumns(withRows(xml, rowMarks), columnMarks, standardWidth),
    rowMarks,
    columnMarks,
  );
}

const ROW = /<row r="(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g;

function withRows(xml: string, marks: Marks): string {
  if (marks.size === 0) return xml;
  return xml.replace(/<sheetData\/>|<sheetData>[\s\S]*<\/sheetData>/, (data) => {
    const rows = new Map<number, string>();
    for (const [row, number = ""] of data.matchAll(ROW)) rows.set(Number(number) - 1, row);
    for (const [index, mark] of marks) {
      const row = rows.get(index) ?? `<row r="${index + 1}"/>`;
      rows.set(
        index,
        row.replace(/^<row r="\d+"/, (start) => start + attributesOf(mark)),
      );
    }
    const inOrder = [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
    return `<sheetData>${inOrder.join("")}</sheetData>`;
  });
}

/** Columns from and to, counted from 1 as in the file, and what else their element says. */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  readonly rest: string;
}

const COLUMN = /<col min="(\d+)" max="(\d+)"([^>]*)\/>/g;

function withColumns(xml: string, marks: Marks, standardWidth: number): string {
  if (marks.size === 0) return xml;
  let runs = [...xml.matchAll(COLUMN)].map(([, min, max, rest = ""]): ColumnRun => ({
    min: Number(min),
    max: Number(max),
    rest,
  }));
  const width = ` width="${toFileWidth(standardWidth)}"`;
  for (const [index, mark] of marks)
    runs = withMark(runs, index + 1, { width, attributes: attributesOf(mark) });
  const columns = runs
    .sort((one, other) => one.min - other.min)
    .map(({ min, max, rest }) => `<col min="${min}" max="${max}"${rest}/>`);
  const element = `<cols>${columns.join("")}</cols>`;
  return xml.includes("<cols>")
    ? xml.replace(/<cols>[\s\S]*?<\/cols>/, () => element)
    : withSheetElement(xml, "cols", element);
}

/** The run that a column is in is cut in up to three. */
function withMark(
  runs: readonly ColumnRun[],
  number: number,
  { width, attributes }: { readonly width: string; readonly attributes: string },
): ColumnRun[] {
  const held = runs.find(({ min, max }) => min <= number && number <= max);
  const own = { min: number, max: number, rest: (held?.rest ?? width) + attributes };
  if (!held) return [...runs, own];
  const parts = [{ ...held, max: number - 1 }, own, { ...held, min: number + 1 }];
  return [...runs.filter((run) => run !== held), ...parts.filter(({ min, max }) => min <= max)];
}

/** Excel makes room for the outline's buttons by these. */
function withOutlineLevels(xml: string, rows: Marks, columns: Marks): string {
  const deepest = (marks: Marks): number =>
    Math.max(0, ...[...marks.values()].map(({ outlineLevel }) => outlineLevel));
  const attribute = (name: string, level: number): string => (level > 0 ? ` ${name}="${level}"` : "");
  const levels = attribute("outlineLevelRow", deepest(rows)) + attribute("outlineLevelCol", deepest(columns));
  return xml.replace(/<sheetFormatPr [^>]*?(?=\/>)/, (start) => start + levels);
}
