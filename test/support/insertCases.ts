/**
 * What an insert does, as one list for two workbooks: the in-memory one of the unit tests and the workbench, so that
 * the two cannot drift. Every case inserts the pane's first choice: six columns, twelve rows.
 */
export interface InsertCase {
  readonly title: string;
  /** Typed before, by cell. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Where tables of ours are inserted before. */
  readonly tablesAt?: readonly string[];
  readonly selected: string;
  readonly insert: "table" | "chart";
  readonly isOverwriteConfirmed?: boolean;
  readonly sentence: string;
  /** Cells of all tables afterwards. */
  readonly tables: readonly string[];
  readonly chartCount: number;
  /** Values of some cells afterwards. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export const INSERT_CASES: readonly InsertCase[] = [
  {
    title: "puts a table at the active cell",
    selected: "B3",
    insert: "table",
    sentence: "Inserted table ReverseImports in 'Sheet1'!B3:G14.",
    tables: ["B3:G14"],
    chartCount: 0,
    values: { B3: "Year", D3: "Suzuki", B14: 2025, D14: 43266, D6: "" },
  },
  {
    title: "puts a table and a chart of it in the sheet",
    selected: "A1",
    insert: "chart",
    sentence: "Inserted table ReverseImports in 'Sheet1'!A1:F12 and a chart of it.",
    tables: ["A1:F12"],
    chartCount: 1,
  },
  {
    title: "charts the table under the active cell when that is ours",
    tablesAt: ["A1"],
    selected: "B4",
    insert: "chart",
    sentence: "Inserted a chart beside ReverseImports.",
    tables: ["A1:F12"],
    chartCount: 1,
  },
  {
    title: "asks before it overwrites, and changes nothing",
    cells: { B2: "mine", C3: "too" },
    selected: "A1",
    insert: "table",
    sentence: "2 cells in 'Sheet1'!A1:F12 would be overwritten. Continue?",
    tables: [],
    chartCount: 0,
    values: { B2: "mine", C3: "too", A1: "" },
  },
  {
    title: "overwrites after the yes",
    cells: { B2: "mine" },
    selected: "A1",
    insert: "table",
    isOverwriteConfirmed: true,
    sentence: "Inserted table ReverseImports in 'Sheet1'!A1:F12.",
    tables: ["A1:F12"],
    chartCount: 0,
    values: { B2: 43126 },
  },
  {
    title: "refuses a cell inside a table",
    tablesAt: ["A1"],
    selected: "C3",
    insert: "table",
    sentence: "The selected cell is inside the table ReverseImports. Select a cell outside it.",
    tables: ["A1:F12"],
    chartCount: 0,
  },
  {
    title: "refuses to run into a table, and names it",
    tablesAt: ["D5"],
    selected: "A1",
    insert: "chart",
    sentence: "The table ReverseImports is in the way in 'Sheet1'!A1:F12. Select a cell further away.",
    tables: ["D5:I16"],
    chartCount: 0,
  },
  {
    title: "gives a second table a name of its own",
    tablesAt: ["A1"],
    selected: "H1",
    insert: "table",
    sentence: "Inserted table ReverseImports2 in 'Sheet1'!H1:M12.",
    tables: ["A1:F12", "H1:M12"],
    chartCount: 0,
  },
  {
    title: "refuses a place too near the edge of the sheet",
    selected: "XFB1",
    insert: "table",
    sentence:
      "There is not enough room before the edge of the sheet. Select a cell further up or to the left.",
    tables: [],
    chartCount: 0,
  },
];
