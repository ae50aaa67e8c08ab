import type { Area, CellPosition } from "../area";

/** Where a cell leads to; at least one of address and documentReference is not empty. */
export interface CellLink {
  /** A URL, or "". */
  readonly address: string;
  /** A place in this workbook, such as "Sheet1!A1", or "". */
  readonly documentReference: string;
  readonly screenTip: string;
}

export interface HyperlinkStore {
  /** The link that all cells have in common, or null. */
  read(area: Area): CellLink | null;
  /** Where a click on the cell leads: its link, or what its HYPERLINK function gives. */
  shownAt(position: CellPosition): CellLink | null;
  /** Null takes links away, and leaves the looks of their cells. */
  set(area: Area, link: CellLink | null): void;
}
