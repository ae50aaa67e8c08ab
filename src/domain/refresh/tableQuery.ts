import type { PeriodType } from "../dataset/period";
import type { NamedEdition } from "../query/edition";
import type { Measure } from "../query/measure";

/** `to: "latest"` lets a table grow when a newer dataset holds newer periods. */
export interface PeriodSpan {
  readonly type: PeriodType;
  readonly from: string;
  readonly to: string;
}

export const LATEST = "latest";

/** What a table shows. It is stored in workbooks: names and meanings here never change. */
export interface TableQuery {
  /** Maker ids in the order of their columns, or `"all"`: every maker that has a figure, without the total. */
  readonly makers: "all" | readonly string[];
  readonly periods: PeriodSpan;
  readonly measure: Measure;
  readonly edition: NamedEdition;
}
