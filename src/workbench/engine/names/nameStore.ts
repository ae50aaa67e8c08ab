/** A name with workbook scope. */
export interface NameInfo {
  readonly name: string;
  /** With the leading "=": a range, a constant or a formula. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Names are checked by the caller; look-up ignores case. */
export interface NameStore {
  list(): readonly NameInfo[];
  add(info: NameInfo): void;
  update(name: string, patch: Partial<Omit<NameInfo, "name">>): void;
  delete(name: string): void;
}
