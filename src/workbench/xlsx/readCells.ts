import { parseAddress } from "../engine/address";
import type { CellValue } from "../engine/cells/cellStore";
import type { CellLink } from "../engine/hyperlinks/hyperlinkStore";
import type { CellSnapshot, SnapshotArea, TableSnapshot } from "../engine/snapshot/workbookSnapshot";
import { fromFileFormula } from "./fileFormula";
import { textOfString } from "./reading";
import type { Reading } from "./reading";
import { shiftFormula } from "./shiftFormula";
import { childOf, childrenOf } from "./xmlTree";
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
  return childrenOf(childOf(sheet, "sheetData"), "row").flatMap((row) => {
    reader.startRow(Number(row.attributes["r"] ?? 1) - 1);
    return childrenOf(row, "c").flatMap((cell) => reader.read(cell));
  });
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

  read(cell: XmlNode): CellSnapshot[] {
    const address = parseAddress(cell.attributes["r"] ?? "");
    if (address === null) return [];
    const place = { row: address.top, column: address.left };
    const isSpilledInto = this.spills.some((area) => isInside(area, place));
    const node = childOf(cell, "f");
    const formula = node === null || isSpilledInto ? null : this.formulaOf(node, place);
    return [
      {
        ...place,
        formula,
        value: this.valueOf(cell),
        isError: cell.attributes["t"] === "e",
        ...this.reading.styles.look(Number(cell.attributes["s"] ?? 0)),
        link: this.surroundings.links.get(`${place.row},${place.column}`) ?? null,
        spill: node === null ? null : this.spillOf(node, place),
        isSpilledInto,
      },
    ];
  }

  private valueOf(cell: XmlNode): CellValue {
    const text = childOf(cell, "v")?.text ?? "";
    switch (cell.attributes["t"]) {
      case "s":
        return this.reading.strings[Number(text)] ?? "";
      case "b":
        return text === "1";
      case "inlineStr": {
        const inline = childOf(cell, "is");
        return inline === null ? "" : textOfString(inline);
      }
      case "str":
      case "e":
      case "d":
        return text;
      default:
        return text === "" ? "" : Number(text);
    }
  }

  private formulaOf(node: XmlNode, place: Place): string | null {
    const text = this.textOf(node, place);
    if (text === null) return null;
    const table = this.surroundings.tables.find(({ area }) => isInside(area, place));
    return fromFileFormula(text, { functions: this.reading.functions, tableName: table?.name ?? null });
  }

  private textOf({ attributes, text }: XmlNode, place: Place): string | null {
    if (attributes["t"] !== "shared") return text === "" ? null : text;
    const key = attributes["si"] ?? "";
    if (text !== "") {
      this.shared.set(key, { ...place, text });
      return text;
    }
    const first = this.shared.get(key);
    if (first === undefined) return null;
    return shiftFormula(first.text, { rows: place.row - first.row, columns: place.column - first.column });
  }

  /** Arrays of any kind: the grid spills them all. */
  private spillOf({ attributes }: XmlNode, { row, column }: Place): CellSnapshot["spill"] {
    const area = attributes["t"] === "array" ? parseAddress(attributes["ref"] ?? "") : null;
    if (area === null || (area.bottom === row && area.right === column)) return null;
    this.spills.push(area);
    return { rowCount: area.bottom - row + 1, columnCount: area.right - column + 1 };
  }
}

function isInside(area: Omit<SnapshotArea, "sheetName">, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
