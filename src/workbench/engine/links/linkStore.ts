import type { Area } from "../area";

export interface LinkReach {
  /** Only what is one step away. */
  readonly isDirect: boolean;
}

/** Which cells formulas take their values from; on all sheets. */
export interface LinkStore {
  /** What the formulas in these cells refer to, as they write it; none twice. */
  precedents(area: Area, reach: LinkReach): readonly Area[];
  /** Cells whose formulas refer to any of these cells, as few rectangles. */
  dependents(area: Area, reach: LinkReach): readonly Area[];
}
