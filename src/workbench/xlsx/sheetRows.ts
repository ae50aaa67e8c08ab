import { parseAddress } from "../engine/address";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

/** A row of a sheet's part, by its 0-based index. */
export interface SheetRow {
  readonly index: number;
  readonly node: XmlNode;
}

/** Rows may leave out their number: it is one more than that of the row before (ISO/IEC 29500-1, 18.3.1.73). */
export function rowsOf(sheet: XmlNode): SheetRow[] {
  let index = -1;
  return childrenOf(childOf(sheet, "sheetData"), "row").map((node) => {
    const number = Number(node.attributes["r"]);
    index = Number.isInteger(number) && number > 0 ? number - 1 : index + 1;
    return { index, node };
  });
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly node: XmlNode;
}

/** Cells may leave out their address, too: each is right of the one before (18.3.1.4). */
export function cellsIn({ index, node }: SheetRow): SheetCell[] {
  let column = -1;
  return childrenOf(node, "c").flatMap((cell) => {
    const written = cell.attributes["r"];
    const address = written === undefined ? null : parseAddress(written);
    // What is no address, or none of a cell of Excel's, is nowhere.
    if (written !== undefined && address === null) return [];
    column = address?.left ?? column + 1;
    return [{ row: address?.top ?? index, column, node: cell }];
  });
}
