import type { FaultList } from "./datasetFault";
import { unitOf, type Basis, type Confidence, type Figure, type FigureMeasure, type Unit } from "./figure";
import { parseTable } from "./parseTable";
import type { PeriodType } from "./period";
import { readPublishedPeriod, type PublishedPeriod } from "./readPublishedPeriod";
import type { ReadRows } from "./tableShape";
import { TABLE_SHAPES } from "./tableShapes";

/** What figures.csv calls our period types; a span is written `ytd` or `multi-year`. */
const TYPE_NAMES: Readonly<Record<PeriodType, string>> = {
  year: "calendar year",
  fiscalYear: "fiscal year",
  half: "calendar half",
  fiscalHalf: "fiscal half",
  month: "month",
  yearToDate: "ytd",
};
const SPAN_TYPE_NAMES: readonly string[] = ["ytd", "multi-year"];

export function parseFigures(readRows: ReadRows, faults: FaultList): Figure[] {
  const figures: Figure[] = [];
  const readPeriod = createPeriodReader();
  const readIds = createIdListReader();

  parseTable(
    { shape: TABLE_SHAPES.figures, readRows },
    (cells, row) => {
      const [, notation = "", typeName = "", start = "", end = "", , , measure, , unit = ""] = cells;
      const period = readPeriod(notation);
      if (!period || !isNamed(period, typeName)) {
        const [column, value] = period ? ["period_type", typeName] : ["period", notation];
        faults.add("figures.csv", row, { code: "value_malformed", column, value: value.slice(0, 60) });
      } else if (period.start !== start || period.end !== end) {
        const [expected, found] = [`${period.start}/${period.end}`, `${start}/${end}`];
        faults.add("figures.csv", row, { code: "period_dates_differ", period: notation, expected, found });
      } else if (unit !== unitOf(measure as FigureMeasure)) {
        faults.add("figures.csv", row, { code: "value_malformed", column: "unit", value: unit });
      } else {
        figures.push(toFigure(cells, period, readIds));
      }
    },
    faults,
  );
  return figures;
}

function isNamed(period: PublishedPeriod, typeName: string): boolean {
  return period.type === "span" ? SPAN_TYPE_NAMES.includes(typeName) : TYPE_NAMES[period.type] === typeName;
}

/** The casts narrow texts that `TABLE_SHAPES` has just checked against the very lists the types are made of. */
function toFigure(
  cells: readonly string[],
  period: PublishedPeriod,
  readIds: (list: string) => readonly string[],
): Figure {
  const cell = (at: number): string => cells[at] ?? "";
  return {
    id: cell(0),
    period: period.key,
    periodType: period.type,
    maker: cell(5),
    model: cell(6),
    measure: cell(7) as FigureMeasure,
    value: Number(cell(8)),
    decimals: decimalsOf(cell(8)),
    unit: cell(9) as Unit,
    basis: cell(10) as Basis,
    derivation: cell(11),
    sourceIds: readIds(cell(12)),
    confidence: cell(13) as Confidence,
    crossChecked: cell(14) === "yes",
    recommended: cell(15) === "1",
    conflictGroup: cell(16),
    note: cell(17),
  };
}

function decimalsOf(number: string): number {
  const point = number.indexOf(".");
  return point < 0 ? 0 : number.length - point - 1;
}

/** The same few notations and lists come back in every file: read once, shared by all rows that write them. */
function createPeriodReader(): (notation: string) => PublishedPeriod | null {
  return remember(readPublishedPeriod);
}

function createIdListReader(): (list: string) => readonly string[] {
  return remember((list) => (list === "" ? [] : list.split(";")));
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
