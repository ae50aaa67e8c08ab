import type { Area, CellPosition } from "../area";
import type { BorderLine, BorderSide, BorderState, LinePatch } from "./borderLine";

/** The four edges of a cell that are drawn as its own: two cells side by side share one line. */
export interface CellEdges {
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
  readonly right: BorderLine;
}

export interface BorderStore {
  /** Null where the lines of a side differ. */
  read(area: Area, side: BorderSide): BorderState;
  change(area: Area, side: BorderSide, patch: LinePatch): void;
  /** Null for a cell without edges of its own. */
  edgesOf(position: CellPosition): CellEdges | null;
  setEdges(position: CellPosition, edges: CellEdges): void;
}
