import { parseAddress } from "../engine/address";
import { columnCountOf, rowCountOf } from "../engine/area";
import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { Faults } from "../faults/createFaults";
import { waitUntilIdle } from "./idleWatch";
import type { OpenedWorkbench } from "./openWorkbench";
import type { CellRead, WorkbenchApi } from "./workbenchApi";

/** Each cell read is an object; a whole column of them would hold the page up for seconds. */
const MAX_CELLS_READ = 100_000;

/** Where the cell's validation has no words of its own. */
const SENTENCES = {
  rule: "The cell's data validation does not allow this value.",
  tooLong: "A cell holds at most 32,767 characters, and a formula 8,192.",
};

interface WorkbenchParts {
  readonly engine: Engine;
  readonly faults: Faults;
  readonly opening: Promise<OpenedWorkbench>;
}

/** The page for scripts; the workbook is there at once, the add-in a little later. */
export function createWorkbenchApi({ engine, faults, opening }: WorkbenchParts): WorkbenchApi {
  let opened: OpenedWorkbench | null = null;
  opening.then(
    (workbench) => {
      opened = workbench;
    },
    // Whoever asks `ready()` is told.
    () => undefined,
  );
  let lastEventAt = 0;
  engine.subscribe(() => (lastEventAt = performance.now()));
  const idle = async () => {
    const { isBusy, pages } = (await opening).addin;
    await waitUntilIdle({ isBusy, lastActivityAt: () => Math.max(lastEventAt, pages.lastRequestAt()) });
  };
  const area = (address: string) => areaOf(engine, address);

  return {
    ready: async () => (await opening).addin.started,
    idle,
    command: async (controlId) => (await opening).addin.runControl(controlId),
    enter: (address, text) => enterText(engine, address, text),
    read: (address) => readCells(engine, address),
    card(address) {
      const { sheetId, top: row, left: column } = area(address);
      return engine.cells.card({ sheetId, row, column }) ?? null;
    },
    select: (address) => engine.selection.select(area(address)),
    pane() {
      const window = opened?.addin.pane.window ?? null;
      if (window === null) throw new Error("The pane has no page yet: wait for ready().");
      return window;
    },
    faults: { add: faults.add, clear: faults.clear, seen: faults.seen },
    engine: () => engine,
    model: () => engine.describe(),
    async saveXlsx() {
      await idle();
      return (await opening).files.save();
    },
    openXlsx: async (bytes) => (await opening).files.open(bytes),
    keep: async () => (await opening).keep(),
    open: async (manifestUrl) => (await opening).open(manifestUrl),
    requests: () => opened?.addin.pages.log.list() ?? [],
    clearRequests: () => opened?.addin.pages.log.clear(),
  };
}

/** Scripts are not checked for types, so an address may be anything. */
function areaOf({ sheets }: Engine, address: unknown): Area {
  const parsed = typeof address === "string" ? parseAddress(address) : null;
  if (parsed === null) throw new Error(`${JSON.stringify(address) ?? String(address)} is no address.`);
  const { sheetName, ...cells } = parsed;
  const sheet =
    sheetName === null
      ? sheets.active()
      : sheets.list().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (sheet === undefined) throw new Error(`There is no sheet "${String(sheetName)}".`);
  return { sheetId: sheet.id, ...cells };
}

function readCells(engine: Engine, address: string): CellRead | readonly (readonly CellRead[])[] {
  const area = areaOf(engine, address);
  if (cellCountOf(area) > MAX_CELLS_READ)
    throw new Error(`"${address}" is more than ${MAX_CELLS_READ} cells; read fewer at a time.`);
  const cellAt = (row: number, column: number): CellRead => {
    const { value, text, formula, error, message } = engine.cells.read({
      sheetId: area.sheetId,
      row,
      column,
    });
    return { value, text, formula, error, message };
  };
  if (area.top === area.bottom && area.left === area.right) return cellAt(area.top, area.left);
  return numbersBetween(area.top, area.bottom).map((row) =>
    numbersBetween(area.left, area.right).map((column) => cellAt(row, column)),
  );
}

function cellCountOf(area: Area): number {
  return rowCountOf(area) * columnCountOf(area);
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function enterText(engine: Engine, address: string, text: string): void {
  const cell = areaOf(engine, address);
  if (cellCountOf(cell) > 1) throw new Error(`Text is typed into one cell, and "${address}" is more.`);
  const position = { sheetId: cell.sheetId, row: cell.top, column: cell.left };
  const refusal = engine.validations.refusalOf(position, text);
  if (refusal?.alert.style === "Stop") throw new Error(refusal.alert.message || SENTENCES[refusal.reason]);
  engine.cells.enter(position, text);
}
