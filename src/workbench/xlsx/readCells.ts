import type { CellLink } from "../engine/hyperlinks/hyperlinkStore";
import { translateFormula } from "../engine/formulas/translateFormula";
import type { CellSnapshot, SnapshotArea, TableSnapshot } from "../engine/snapshot/workbookSnapshot";
import { parseAddress } from "../engine/address";
import { fromFileFormula, withIntersections } from "./fileFormula";
import { namesOtherFile } from "./otherFiles";
import { fileValue } from "./fileValue";
import type { Reading } from "./reading";
import { cellsIn, rowsOf } from "./sheetRows";
import type { SheetCell } from "./sheetRows";
import { childOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

type Place = Pick<CellSnapshot, "row" | "column">;

/** A formula that later cells share by its number. */
interface SharedFormula extends Place {
  readonly text: string;
}

/** What cells are told of that stands elsewhere in the file. */
interface Surroundings {
  readonly tables: readonly TableSnapshot[];
  /** By "row,column". */
  readonly links: ReadonlyMap<string, CellLink>;
}

export function readCells(reading: Reading, sheet: XmlNode, surroundings: Surroundings): CellSnapshot[] {
  const reader = new CellReader(reading, surroundings);
  const cells = rowsOf(sheet).flatMap((row) => {
    reader.startRow(row.index);
    return cellsIn(row).map((cell) => reader.read(cell));
  });
  const linked = reader.linkedAlone(cells);
  return linked.length === 0 ? cells : [...cells, ...linked].sort(inReadingOrder);
}

function inReadingOrder(one: Place, other: Place): number {
  return one.row - other.row || one.column - other.column;
}

class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private spills: Omit<SnapshotArea, "sheetName">[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly surroundings: Surroundings,
  ) {}

  /** Arrays that end above the row are of no interest any more. */
  startRow(row: number): void {
    this.spills = this.spills.filter(({ bottom }) => bottom >= row);
  }

  read({ row, column, node: cell }: SheetCell): CellSnapshot {
    const place = { row, column };
    const isSpilledInto = this.spills.some((area) => isInside(area, place));
    const node = childOf(cell, "f");
    const formula = node === null || isSpilledInto ? null : this.formulaOf(node, place);
    const look = this.reading.styles.look(Number(cell.attributes["s"] ?? 0));
    return {
      ...place,
      formula,
      value: fileValue(cell, look.numberFormat, this.reading),
      isError: cell.attributes["t"] === "e",
      ...look,
      link: this.surroundings.links.get(keyOf(place)) ?? null,
      spill: node === null ? null : this.spillOf(node, place),
      isSpilledInto,
    };
  }

  /** Cells with a link of which the file says nothing else. */
  linkedAlone(cells: readonly CellSnapshot[]): CellSnapshot[] {
    const { links } = this.surroundings;
    if (links.size === 0) return [];
    const known = new Set(cells.map(keyOf));
    const plain = { formula: null, value: "", isError: false, spill: null, isSpilledInto: false } as const;
    return [...links].flatMap(([key, link]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return known.has(key) ? [] : [{ row, column, ...plain, ...this.reading.styles.look(0), link }];
    });
  }

  private formulaOf(node: XmlNode, at: Place): string | null {
    const text = this.textOf(node, at);
    // There is no other workbook here: the cell keeps the value that it had.
    if (text === null || namesOtherFile(text)) return null;
    const table = this.surroundings.tables.find(({ area }) => isInside(area, at));
    const place = { functions: this.reading.functions, tableName: table?.name ?? null };
    const formula = fromFileFormula(text, place);
    return node.attributes["t"] === "array" ? formula : withIntersections(formula);
  }

  private textOf({ attributes, text }: XmlNode, place: Place): string | null {
    if (attributes["t"] !== "shared") return text === "" ? null : text;
    const key = attributes["si"] ?? "";
    if (text !== "") {
      this.shared.set(key, { ...place, text });
      return text;
    }
    const first = this.shared.get(key);
    return first === undefined
      ? null
      : translateFormula(first.text, { from: first, to: place, isTransposed: false });
  }

  /** Arrays of any kind: the grid spills them all. */
  private spillOf({ attributes }: XmlNode, { row, column }: Place): CellSnapshot["spill"] {
    const area = attributes["t"] === "array" ? parseAddress(attributes["ref"] ?? "") : null;
    if (area === null || (area.bottom === row && area.right === column)) return null;
    this.spills.push(area);
    return { rowCount: area.bottom - row + 1, columnCount: area.right - column + 1 };
  }
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}

function isInside(area: Omit<SnapshotArea, "sheetName">, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
