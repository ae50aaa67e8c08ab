import type { Language } from "../../src/domain/text/language";
import type { Example } from "../../src/reference/example";
import { REFERENCE_TEXT } from "../../src/reference/referenceText";
import { formulaIn, resultSize } from "./exampleText";
import type { ReferenceEntry } from "./referenceEntries";

/** A workbook as the workbench opens it (docs/workbench.md, "Opening a workbook"). */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
}

interface SheetFile {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly (readonly [address: string, content: string | { readonly formula: string }])[];
  readonly looks: readonly Looks[];
}

interface Looks {
  readonly range: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly wrapText?: boolean;
  readonly verticalAlignment?: "Top";
  readonly numberFormat?: string;
}

/** Where the result of an example stands. */
export interface ExamplePlace {
  readonly example: Example;
  /** "TOP!C5" or "TOP!C5:E9". */
  readonly address: string;
}

const FIRST_ROW = 6;
const COLUMN_WIDTHS = [340, 430, 110, 110, 110, 110, 110, 110];
const RESULT_COLUMN = 2;

/** One sheet for each function: what an example shows, its formula as text, and the formula at work. */
export function planExampleWorkbook(
  entries: readonly ReferenceEntry[],
  language: Language,
): { readonly workbook: WorkbookFile; readonly places: readonly ExamplePlace[] } {
  const planned = entries.map((entry) => planSheet(entry, language));
  return {
    workbook: { sheets: planned.map(({ sheet }) => sheet) },
    places: planned.flatMap(({ places }) => places),
  };
}

function planSheet(
  { reference, examples }: ReferenceEntry,
  language: Language,
): { readonly sheet: SheetFile; readonly places: readonly ExamplePlace[] } {
  const { columns, workbookNote } = REFERENCE_TEXT[language];
  const name = reference.id.split(".")[1] ?? reference.id;
  const rows = rowsOf(examples);
  const last = FIRST_ROW + Math.max(0, ...rows) + 1;
  const blocks = examples.map((example, at) =>
    planExample(example, { row: rows[at] ?? FIRST_ROW, language }),
  );
  return {
    sheet: {
      name,
      columnWidths: COLUMN_WIDTHS,
      cells: [
        ["A1", reference.id],
        ["A2", reference.description[language]],
        ["A3", workbookNote],
        [`A${FIRST_ROW - 1}`, columns.meaning],
        [`B${FIRST_ROW - 1}`, columns.formula],
        [`C${FIRST_ROW - 1}`, columns.result],
        ...blocks.flatMap(({ cells }) => cells),
      ],
      looks: [
        { range: "A1", bold: true, fontSize: 16 },
        { range: "A3", fontColor: "#5C5C5C" },
        { range: `A${FIRST_ROW - 1}:H${FIRST_ROW - 1}`, bold: true, fillColor: "#E3F2EA" },
        { range: `A${FIRST_ROW}:A${last}`, wrapText: true },
        { range: `A${FIRST_ROW}:H${last}`, verticalAlignment: "Top" },
        { range: `B${FIRST_ROW}:B${last}`, fontColor: "#0F6C4C" },
        ...blocks.flatMap(({ looks }) => looks),
      ],
    },
    places: blocks.map(({ result }, at) => ({
      example: examples[at] as Example,
      address: `${name}!${result}`,
    })),
  };
}

/** The row of each example: one after another, with a blank row after a result of more than one. */
function rowsOf(examples: readonly Example[]): readonly number[] {
  let next = FIRST_ROW;
  return examples.map((example) => {
    const row = next;
    const { rows } = resultSize(example);
    next += rows > 1 ? rows + 1 : 1;
    return row;
  });
}

function planExample(
  example: Example,
  { row, language }: { readonly row: number; readonly language: Language },
): { readonly cells: SheetFile["cells"]; readonly looks: readonly Looks[]; readonly result: string } {
  const formula = formulaIn(example, language);
  const { rows, columns } = resultSize(example);
  const first = `${columnLetter(RESULT_COLUMN)}${row}`;
  const end = `${columnLetter(RESULT_COLUMN + columns - 1)}${row + rows - 1}`;
  const result = first === end ? first : `${first}:${end}`;
  return {
    cells: [
      [`A${row}`, example.shows[language]],
      [`B${row}`, formula],
      [first, { formula }],
    ],
    looks: example.numberFormat ? [{ range: result, numberFormat: example.numberFormat }] : [],
    result,
  };
}

/** 0 is A; results are never wider than Z. */
function columnLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
