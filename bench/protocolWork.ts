import type {} from "../src/workbench/shell/workbenchApi";
import type { Area } from "../src/workbench/engine/area";

export type Work = "actions" | "cells" | "edit" | "formats";
type Way = "engine" | "protocol";

/** Milliseconds of the whole work, and of the part of it that was done outside Microsoft's library. */
export interface BenchTime {
  readonly wholeMs: number;
  readonly hostMs: number;
}

declare global {
  interface Window {
    benchWork(work: Work, way: Way): Promise<BenchTime>;
  }
}

/** The parts of Microsoft's object model that are used here; the add-in's page has the whole of it. */
interface PaneRange {
  values: unknown[][];
  formulas: unknown[][];
  numberFormat: unknown[][];
  readonly format: {
    readonly fill: { color: string };
    readonly font: { bold: boolean };
    readonly borders: { getItem(side: string): { style: string } };
  };
  load(names: string): PaneRange;
}
interface PaneSheet {
  getRange(address: string): PaneRange;
  getCell(row: number, column: number): PaneRange;
  delete(): void;
}
interface PaneContext {
  readonly workbook: {
    readonly worksheets: { add(name: string): PaneSheet; getItem(name: string): PaneSheet };
  };
  sync(): Promise<void>;
}

/** Sent to the page as it stands, so it closes over nothing. Each turn works on a sheet of its own. */
export function workInPage(): void {
  const pane = window.workbench.pane() as Window & {
    Excel: { run<T>(body: (context: PaneContext) => Promise<T>): Promise<T> };
  };
  const engine = window.workbench.engine();
  const grid = (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row + column));
  const cells = grid(10_000, 10);
  const formulas = Array.from({ length: 10_000 }, (_, row) => [`=$A$1+${row}`]);
  let turn = 0;
  // From the hearing of a batch to its answer, which is given meanwhile. The time stamp of the event is no help: it is
  // that of the sending (seen in Chromium 156), after which the library works on.
  let hostMs = 0;
  let heardAt = 0;
  const { get: dataOf } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data") ?? {};
  Object.defineProperty(MessageEvent.prototype, "data", {
    get(this: MessageEvent) {
      heardAt = performance.now();
      return dataOf?.call(this) as unknown;
    },
  });
  const post = pane.postMessage;
  pane.postMessage = function (this: Window, text: string, origin: string) {
    if (window.event && text.includes('"executeMethod"')) hostMs += performance.now() - heardAt;
    post.call(pane, text, { targetOrigin: origin });
  } as typeof pane.postMessage;

  const formatsInPane: readonly ((cell: PaneRange) => void)[] = [
    ({ format }) => (format.fill.color = "#FFFF00"),
    ({ format }) => (format.font.bold = true),
    (cell) => (cell.numberFormat = [["0.00"]]),
    ({ format }) => (format.borders.getItem("EdgeBottom").style = "Continuous"),
  ];
  const formatsInEngine: readonly ((cell: Area) => void)[] = [
    (cell) => engine.cells.setFormat(cell, { fillColor: "#FFFF00" }),
    (cell) => engine.cells.setFormat(cell, { bold: true }),
    (cell) => engine.cells.writeNumberFormats(cell, [["0.00"]]),
    (cell) => engine.borders.change(cell, "EdgeBottom", { style: "Continuous" }),
  ];

  const ways = {
    cells: {
      async protocol(context: PaneContext, name: string) {
        const range = context.workbook.worksheets.getItem(name).getRange("A1:J10000");
        range.values = cells;
        range.load("values");
        await context.sync();
        return range.values.at(-1)?.at(-1);
      },
      engine(sheetId: string) {
        const area = { sheetId, top: 0, left: 0, bottom: 9999, right: 9 };
        return engine.batch(() => {
          engine.cells.write(area, cells);
          return engine.cells.values(area).at(-1)?.at(-1);
        });
      },
      expected: 9999 + 9,
    },
    actions: {
      async protocol(context: PaneContext, name: string) {
        const sheet = context.workbook.worksheets.getItem(name);
        for (let row = 0; row < 10_000; row += 1) sheet.getCell(row, 0).values = [[row]];
        const last = sheet.getCell(9999, 0).load("values");
        await context.sync();
        return last.values[0]?.[0];
      },
      engine(sheetId: string) {
        return engine.batch(() => {
          for (let row = 0; row < 10_000; row += 1)
            engine.cells.write({ sheetId, top: row, left: 0, bottom: row, right: 0 }, [[row]]);
          return engine.cells.values({ sheetId, top: 9999, left: 0, bottom: 9999, right: 0 })[0]?.[0];
        });
      },
      expected: 9999,
    },
    // More of them would be a request over the limit of 5 MB.
    formats: {
      async protocol(context: PaneContext, name: string) {
        const sheet = context.workbook.worksheets.getItem(name);
        for (let row = 0; row < 6_000; row += 1) formatsInPane[row % 4]?.(sheet.getCell(row, 0));
        const last = sheet.getCell(5998, 0).load("numberFormat");
        await context.sync();
        return last.numberFormat[0]?.[0];
      },
      engine(sheetId: string) {
        return engine.batch(() => {
          for (let row = 0; row < 6_000; row += 1)
            formatsInEngine[row % 4]?.({ sheetId, top: row, left: 0, bottom: row, right: 0 });
          return engine.cells.numberFormats({ sheetId, top: 5998, left: 0, bottom: 5998, right: 0 })[0]?.[0];
        });
      },
      expected: "0.00",
    },
    edit: {
      async protocol(context: PaneContext, name: string) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange("A1").values = [[7]];
        const last = sheet.getRange("B10000").load("values");
        await context.sync();
        return last.values[0]?.[0];
      },
      engine(sheetId: string) {
        return engine.batch(() => {
          engine.cells.write({ sheetId, top: 0, left: 0, bottom: 0, right: 0 }, [[7]]);
          return engine.cells.values({ sheetId, top: 9999, left: 1, bottom: 9999, right: 1 })[0]?.[0];
        });
      },
      expected: 9999 + 7,
    },
  } as const;

  window.benchWork = async (work, way) => {
    turn += 1;
    const name = `Turn${turn}`;
    const { id: sheetId } = engine.sheets.add(name);
    if (work === "edit") engine.cells.write({ sheetId, top: 0, left: 1, bottom: 9999, right: 1 }, formulas);
    hostMs = 0;
    const startedAt = performance.now();
    const answer =
      way === "engine"
        ? ways[work].engine(sheetId)
        : await pane.Excel.run((context) => ways[work].protocol(context, name));
    const wholeMs = performance.now() - startedAt;
    const time = { wholeMs, hostMs: way === "engine" ? wholeMs : hostMs };
    if (answer !== ways[work].expected) throw new Error(`${work} gave ${String(answer)}.`);
    engine.sheets.delete(sheetId);
    return time;
  };
}
