import type { Area } from "../area";
import type { Engine } from "../engine";
import type { CellSnapshot, SheetSnapshot, SnapshotArea } from "./workbookSnapshot";

export type Parts = Omit<Engine, "describe" | "snapshot" | "restore" | "insert">;

/** The workbook that is being filled. */
export interface Target {
  readonly engine: Parts;
  areaOf(area: SnapshotArea): Area;
}

export function cellArea(sheet: SheetSnapshot, { row, column }: CellSnapshot): SnapshotArea {
  return { sheetName: sheet.name, top: row, left: column, bottom: row, right: column };
}
