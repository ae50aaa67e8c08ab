/** `window.workbench`, as docs/workbench.md describes it to scripts. */
export interface CellReading {
  readonly value: unknown;
  readonly text: string;
  readonly formula: string;
  /** "#N/A" and the like; null when the cell holds no error. */
  readonly error: string | null;
  readonly message: string | null;
}

export interface TableModel {
  readonly name: string;
  readonly address: string;
}

export interface ChartModel {
  readonly type: string;
  readonly title: string;
  readonly series: readonly { readonly values: string; readonly categories: string | null }[];
}

export interface WorkbookModel {
  readonly sheets: readonly {
    readonly name: string;
    readonly tables: readonly TableModel[];
    readonly charts: readonly ChartModel[];
  }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface RequestRecord {
  readonly actions: readonly unknown[];
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly errorCode: string | null;
}

interface WorkbenchApi {
  ready(): Promise<void>;
  enter(address: string, text: string): Promise<void> | void;
  read(address: string): CellReading | CellReading[][] | Promise<CellReading | CellReading[][]>;
  select(address: string): Promise<void> | void;
  idle(): Promise<void>;
  command(controlId: string): Promise<void> | void;
  pane(): Window;
  model(): WorkbookModel;
  requests(): RequestRecord[];
  clearRequests(): void;
}

declare global {
  interface Window {
    readonly workbench: WorkbenchApi;
  }
}
