/** A plain description of a workbook, for tests and for people; addresses are as users write them. */
export interface WorkbookDescription {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly used: string | null;
  }[];
  readonly tables: readonly {
    readonly name: string;
    /** "Sheet1!A1:C4" */
    readonly address: string;
    readonly style: string;
  }[];
  readonly charts: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly type: string;
    readonly title: string;
    readonly series: readonly {
      readonly name: string;
      readonly values: string | null;
      readonly categories: string | null;
    }[];
  }[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
}
