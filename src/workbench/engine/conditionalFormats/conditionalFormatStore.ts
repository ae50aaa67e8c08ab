import type { Area } from "../area";
import type { ConditionalLook } from "./conditionalLook";
import type { ConditionalRule } from "./conditionalRule";

export interface ConditionalFormatContent {
  readonly rule: ConditionalRule;
  /** Relative references are meant from the first cell of the first area. */
  readonly formulas: readonly string[];
  /** Formats of lower priority do not act on a cell that meets this one. */
  readonly stopIfTrue: boolean;
  readonly look: ConditionalLook;
}

export interface ConditionalFormatInfo extends ConditionalFormatContent {
  /** Of its sheet. */
  readonly id: string;
  /** At least one. */
  readonly areas: readonly Area[];
}

export interface ConditionalFormatStore {
  /** Of one sheet, highest priority first. */
  list(sheetId: string): readonly ConditionalFormatInfo[];
  /** With the highest priority; gives its id. */
  add(areas: readonly Area[], content: ConditionalFormatContent): string;
  change(sheetId: string, id: string, patch: Partial<ConditionalFormatContent>): void;
  /** The formulas keep their text, which is meant from the new first cell. */
  setAreas(sheetId: string, id: string, areas: readonly Area[]): void;
  /** Puts it at this place among all of its sheet, 0 for the highest priority. */
  move(sheetId: string, id: string, index: number): void;
  delete(sheetId: string, id: string): void;
  /** Takes the cells out of every format, and away the formats that have none left. */
  clear(areas: readonly Area[]): void;
}
