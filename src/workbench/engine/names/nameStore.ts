import type { Area } from "../area";
import type { CellValue } from "../cells/cellStore";

/** A name and where it holds: in the workbook, or on one sheet, where it hides a name of the workbook. */
export interface NameKey {
  readonly name: string;
  /** Null for a name of the workbook. */
  readonly sheetId: string | null;
}

export interface NameInfo extends NameKey {
  /** With the leading "=": a range, a constant or a formula. References say their sheet. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** One value of what a name's formula gives. */
export interface NameValue {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** Names are checked by the caller; look-up ignores case. */
export interface NameStore {
  list(): readonly NameInfo[];
  /** The name of just this scope. */
  find(key: NameKey): NameInfo | undefined;
  /** What a formula on the sheet means by a name: the sheet's own, else the workbook's. */
  resolve(name: string, sheetId: string): NameInfo | undefined;
  add(info: NameInfo): void;
  update(key: NameKey, patch: Partial<Omit<NameInfo, keyof NameKey>>): void;
  delete(key: NameKey): void;
  /** Whether the text, with its "=", can be a name's formula. */
  canRead(formula: string): boolean;
  /** The range that the name is; null when it is something else, or its cells are gone. */
  area(key: NameKey): Area | null;
  /** What the formula gives, row by row; a single row with a single value for what is no array. */
  values(key: NameKey): readonly (readonly NameValue[])[];
}
